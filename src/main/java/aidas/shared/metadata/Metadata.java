package aidas.shared.metadata;

import java.util.Optional;

/** Files without what they tell beside what they show. */
public final class Metadata {

    private Metadata() {}

    /**
     * @param mediaType as the first bytes of the content tell
     * @param content is not changed; other types than images and PDF have nothing beside it
     * @return empty for what cannot be read to its end, or is locked (R1.3)
     */
    public static Optional<byte[]> removed(String mediaType, byte[] content) {
        try {
            return Optional.of(
                    switch (mediaType) {
                        case "image/jpeg" -> JpegSegments.bare(content);
                        case "image/png" -> PngChunks.bare(content);
                        case "image/webp" -> WebpChunks.bare(content);
                        case "application/pdf" -> PdfObjects.bare(content);
                        default -> content.clone();
                    });
        } catch (Unreadable unreadable) {
            return Optional.empty();
        }
    }
}
