package aidas.leaderboard.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In what form a board leaves the portal. */
public enum FileKind {
    CSV("text/csv; charset=UTF-8"),
    XLSX(XlsxFile.TYPE),
    PDF(PdfFile.TYPE);

    private final String type;

    FileKind(String type) {
        this.type = type;
    }

    /** Its media type. */
    public String type() {
        return type;
    }

    /** As addresses have it, and the end of its name. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileKind> ofCode(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
