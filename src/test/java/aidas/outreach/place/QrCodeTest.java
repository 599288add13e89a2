package aidas.outreach.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int ZOOM = 8;
    private static final String ADDRESS =
            "https://feedback.example.lt/p/Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmFyYmE";

    @Test
    void R1_3_a_scanner_reads_the_address_from_the_drawing() throws Exception {
        var code = QrCode.of(ADDRESS);
        var svg = code.svg("Code");
        boolean[][] dark = drawn(svg, code.side());
        int side = code.side() * ZOOM;
        int[] pixels = new int[side * side];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = dark[i / side / ZOOM][i % side / ZOOM] ? 0x000000 : 0xffffff;
        }
        var picture =
                new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void R1_3_the_edge_is_quiet_and_the_title_is_text() {
        var code = QrCode.of(ADDRESS);
        for (int i = 0; i < code.side(); i++) {
            for (int edge = 0; edge < 4; edge++) {
                assertThat(code.dark(edge, i) || code.dark(i, edge)).isFalse();
            }
        }
        assertThat(code.svg("<b>&")).contains("<title>&lt;b&gt;&amp;</title>");
    }

    @Test
    void R1_3_an_address_that_fits_no_code_is_refused() {
        var tooLong = "x".repeat(3000);
        assertThatThrownBy(() -> QrCode.of(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    /** What the path of the drawing covers. */
    private static boolean[][] drawn(String svg, int side) {
        var dark = new boolean[side][side];
        var runs = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z").matcher(svg);
        while (runs.find()) {
            int column = Integer.parseInt(runs.group(1));
            for (int i = 0; i < Integer.parseInt(runs.group(3)); i++) {
                dark[Integer.parseInt(runs.group(2))][column + i] = true;
            }
        }
        return dark;
    }
}
