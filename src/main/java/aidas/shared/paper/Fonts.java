package aidas.shared.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** Sofia Sans with Latin, Lithuanian and Cyrillic letters, put into each file. */
public final class Fonts {

    public static final Color INK = new Color(0x10, 0x17, 0x15);
    public static final Color QUIET = new Color(0x4a, 0x57, 0x53);
    public static final Color LINE = new Color(0xc9, 0xd3, 0xcf);
    public static final Color MARK = new Color(0x0d, 0x6b, 0x5c);
    public static final Color HEAD = new Color(0xee, 0xf3, 0xf1);

    private static final BaseFont REGULAR = load("sofia-sans-regular.ttf");
    private static final BaseFont BOLD = load("sofia-sans-bold.ttf");

    private Fonts() {}

    public static Font text(float size) {
        return new Font(REGULAR, size, Font.NORMAL, INK);
    }

    public static Font quiet(float size) {
        return new Font(REGULAR, size, Font.NORMAL, QUIET);
    }

    public static Font bold(float size) {
        return new Font(BOLD, size, Font.NORMAL, INK);
    }

    public static BaseFont regular() {
        return REGULAR;
    }

    private static BaseFont load(String name) {
        try (var file = Fonts.class.getResourceAsStream(name)) {
            return BaseFont.createFont(
                    name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, file.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException("the font lies beside its class", e);
        }
    }
}
