package aidas.shared.metadata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/**
 * A PDF, object by object, written anew: what is no longer used, such as earlier versions, is gone.
 *
 * <p>Source: ISO 32000-2, clauses 12.5 and 14.3 to 14.5.
 */
final class PdfObjects {

    /** Of whatever object: what is told of it, by which program, and when. */
    private static final List<PdfName> BESIDE =
            List.of(PdfName.METADATA, new PdfName("PieceInfo"), new PdfName("LastModified"));

    /** A signature names who signed, and a file that lies in it is not looked into. */
    private static final List<PdfName> REFUSED =
            List.of(new PdfName("ByteRange"), new PdfName("EF"), new PdfName("EmbeddedFiles"));

    /** Of a note in it: whose, and of when. */
    private static final List<PdfName> NOTED = List.of(PdfName.T, PdfName.M, PdfName.CREATIONDATE);

    private static final String DATE = "/ModDate(D:";

    private PdfObjects() {}

    static byte[] bare(byte[] content) {
        Swelling.check(content);
        try (var reader = new PdfReader(content)) {
            if (reader.isEncrypted()) {
                throw new Unreadable("it is locked");
            }
            reader.getTrailer().remove(PdfName.INFO);
            for (int number = 1; number < reader.getXrefSize(); number++) {
                clean(reader.getPdfObject(number));
            }
            reader.removeUnusedObjects();
            return written(reader);
        } catch (NoClassDefFoundError locked) {
            throw new Unreadable("it is locked, and nothing here opens locks", locked);
        } catch (IOException | RuntimeException broken) {
            // the library tells of a broken file by whatever it stumbles over
            throw new Unreadable("no PDF that can be read: " + broken.getMessage(), broken);
        }
    }

    private static byte[] written(PdfReader reader) throws IOException {
        var out = new ByteArrayOutputStream();
        var stamper = new PdfStamper(reader, out);
        stamper.setUpdateMetadata(false);
        stamper.close();
        return undated(out.toByteArray());
    }

    /** The library always writes when; that alone can tell who sent an idea without a name. */
    private static byte[] undated(byte[] written) {
        var bytes = new Bytes(written);
        int place = written.length - DATE.length();
        while (place > 0 && !bytes.says(place, DATE)) {
            place--;
        }
        if (place > 0) {
            var never = "00010101000000Z".getBytes(StandardCharsets.US_ASCII);
            System.arraycopy(never, 0, written, place + DATE.length(), never.length);
        }
        return written;
    }

    /** What a reference leads to has a number of its own, and its turn. */
    private static void clean(PdfObject object) throws IOException {
        if (object instanceof PdfArray array) {
            for (var each : array.getElements()) {
                clean(each);
            }
        } else if (object instanceof PdfDictionary dictionary) {
            clean(dictionary);
            for (var key : dictionary.getKeys()) {
                clean(dictionary.get(key));
            }
        }
    }

    private static void clean(PdfDictionary dictionary) throws IOException {
        if (REFUSED.stream().anyMatch(dictionary::contains)) {
            throw new Unreadable("it is signed, or has files in it");
        }
        BESIDE.forEach(dictionary::remove);
        if (dictionary.contains(PdfName.RECT) && !isField(dictionary)) {
            NOTED.forEach(dictionary::remove);
        }
        if (dictionary instanceof PRStream stream && isPhoto(stream)) {
            stream.setData(JpegSegments.bare(PdfReader.getStreamBytesRaw(stream)), false);
            stream.put(PdfName.FILTER, PdfName.DCTDECODE); // which the library takes off
        }
    }

    /** There, {@code T} is the name of the field. */
    private static boolean isField(PdfDictionary annotation) {
        return PdfName.WIDGET.equals(annotation.getDirectObject(PdfName.SUBTYPE));
    }

    private static boolean isPhoto(PRStream stream) {
        var filter = stream.getDirectObject(PdfName.FILTER);
        return PdfName.DCTDECODE.equals(filter)
                || filter instanceof PdfArray filters
                        && filters.size() == 1
                        && PdfName.DCTDECODE.equals(filters.getDirectObject(0));
    }
}
