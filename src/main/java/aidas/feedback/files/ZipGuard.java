package aidas.feedback.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Keeps files away that unpack to more than fits (R1.3). The directory of the zip is asked first;
 * then each part is unpacked into nothing, because a directory may lie.
 */
final class ZipGuard {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 2L << 30;
    private static final long MOST_TEXTS = 128L << 20;
    private static final long SMALL = 20L << 20;
    private static final int MOST_RATIO = 200;
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";

    private ZipGuard() {}

    static Optional<FileFault> fault(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(WORKBOOK) == null) {
                return Optional.of(FileFault.NOT_A_TABLE);
            }
            if (zip.size() > MOST_PARTS || !isSane(file, zip)) {
                return Optional.of(FileFault.BLOATED);
            }
            return Optional.empty();
        } catch (ZipException | IllegalArgumentException e) {
            return Optional.of(FileFault.BROKEN);
        }
    }

    private static boolean isSane(Path file, ZipFile zip) throws IOException {
        long total = zip.stream().mapToLong(ZipEntry::getSize).sum();
        if (!fits(total, Files.size(file))) {
            return false;
        }
        var texts = zip.getEntry(TEXTS);
        if (texts != null && texts.getSize() > MOST_TEXTS) {
            return false;
        }
        for (var entry : zip.stream().toList()) {
            if (!isHonest(zip, entry)) {
                return false;
            }
        }
        return true;
    }

    /** Small tables may be packed as tightly as they like. */
    static boolean fits(long unpacked, long packed) {
        return unpacked >= 0
                && unpacked <= MOST_BYTES
                && (unpacked <= SMALL || unpacked / Math.max(1, packed) <= MOST_RATIO);
    }

    private static boolean isHonest(ZipFile zip, ZipEntry entry) throws IOException {
        var buffer = new byte[1 << 16];
        long left = entry.getSize();
        try (var in = zip.getInputStream(entry)) {
            int read = in.read(buffer);
            while (read >= 0 && left >= 0) {
                left -= read;
                read = in.read(buffer);
            }
        }
        return left >= 0;
    }
}
