package aidas.shared.metadata;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A few bytes can stand for gigabytes, which whoever reads them has to hold. So they are counted
 * first, without holding them.
 */
final class Swelling {

    /** Of all that is in a file, in bytes. */
    private static final long MOST = 256L * 1024 * 1024;

    private static final String BEGIN = "stream";
    private static final int STEP = 64 * 1024;

    private Swelling() {}

    /**
     * @throws Unreadable if the streams of a PDF swell beyond 256 MB
     */
    static void check(byte[] pdf) {
        var bytes = new Bytes(pdf);
        long sum = 0;
        for (int place = 0; place + BEGIN.length() + 2 < pdf.length; place++) {
            if (pdf[place] == 's' && bytes.says(place, BEGIN)) {
                int start = place + BEGIN.length();
                start += bytes.says(start, "\r\n") ? 2 : 1;
                sum += inflated(pdf, start, MOST - sum);
                if (sum >= MOST) {
                    throw new Unreadable("it swells beyond " + MOST + " bytes");
                }
            }
        }
    }

    /** Up to where it breaks; none for what is not deflated. */
    private static long inflated(byte[] pdf, int start, long most) {
        var inflater = new Inflater();
        var step = new byte[STEP];
        long sum = 0;
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            int more;
            do {
                more = inflater.inflate(step);
                sum += more;
            } while (more > 0 && sum < most);
        } catch (DataFormatException broken) {
            // readers keep what came before the break
        } finally {
            inflater.end();
        }
        return sum;
    }
}
