package aidas.idea;

/** The bytes of a file, which nobody changes. */
public record FileContent(String name, String mediaType, byte[] bytes) {

    /** Can a browser show it in place? Images alone, which run nothing. */
    public boolean inline() {
        return mediaType.startsWith("image/");
    }
}
