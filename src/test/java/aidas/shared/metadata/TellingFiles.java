package aidas.shared.metadata;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Files as phones and offices make them: with the device, the place and the author in them. */
public final class TellingFiles {

    public static final String DEVICE = "Pixel of Anna";
    public static final String AUTHOR = "Anna Writes";

    /** 42° 41' 52.11" north, as Exif writes seconds in hundredths. */
    static final int SECONDS = 5211;

    private static final String XMP = "<x:xmpmeta><dc:creator>" + AUTHOR + "</dc:creator>";

    /** One dot, without loss. */
    private static final byte[] DOT =
            Base64.getDecoder().decode("UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==");

    private TellingFiles() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static BufferedImage picture() {
        var picture = new BufferedImage(48, 32, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 48; x++) {
            for (int y = 0; y < 32; y++) {
                picture.setRGB(x, y, new Color(5 * x, 7 * y, (x * y) % 256).getRGB());
            }
        }
        return picture;
    }

    private static byte[] encoded(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture(), format, out);
        return out.toByteArray();
    }

    static BufferedImage decoded(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }

    /** With orientation 6, the model, and a GPS directory with the latitude. */
    static byte[] exif(ByteOrder order) {
        var tiff = ByteBuffer.allocate(160).order(order);
        tiff.put(latin(order == ByteOrder.BIG_ENDIAN ? "MM" : "II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, DEVICE.length() + 1, 120);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        tiff.putShort((short) 0);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.position(60).putShort((short) 1);
        entry(tiff, 2, 5, 3, 90);
        tiff.position(90);
        tiff.putInt(42).putInt(1).putInt(41).putInt(1).putInt(SECONDS).putInt(100);
        tiff.position(120).put(latin(DEVICE));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** With Exif, XMP, IPTC, a remark, and a second picture behind its end. */
    public static byte[] jpeg() throws IOException {
        var plain = encoded("jpg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xe1, "Exif\0\0", exif(ByteOrder.LITTLE_ENDIAN));
        segment(out, 0xe1, "http://ns.adobe.com/xap/1.0/\0", latin(XMP));
        segment(out, 0xed, "Photoshop 3.0\0", latin(AUTHOR));
        segment(out, 0xe2, "MPF\0", latin(DEVICE));
        segment(out, 0xfe, "", latin("Taken by " + AUTHOR));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(latin("ftypmp42 " + DEVICE));
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, String head, byte[] body) {
        out.write(0xff);
        out.write(marker);
        int length = 2 + head.length() + body.length;
        out.write(length >> 8);
        out.write(length);
        out.writeBytes(latin(head));
        out.writeBytes(body);
    }

    /** With Exif, text, time, and something behind its end. */
    static byte[] png() throws IOException {
        var plain = encoded("png");
        var out = new ByteArrayOutputStream();
        int head = 8 + 25;
        out.write(plain, 0, head);
        chunk(out, "tEXt", latin("Author\0" + AUTHOR));
        chunk(out, "tIME", new byte[] {7, (byte) 0xea, 11, 28, 9, 30, 0});
        chunk(out, "eXIf", exif(ByteOrder.BIG_ENDIAN));
        out.write(plain, head, plain.length - head);
        out.writeBytes(latin(DEVICE));
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] body) {
        var check = new CRC32();
        check.update(latin(name));
        check.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(latin(name));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    /** With Exif and XMP. */
    static byte[] webp() {
        var chunks = new ByteArrayOutputStream();
        riff(chunks, "VP8X", new byte[] {0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        chunks.write(DOT, 12, DOT.length - 12);
        riff(chunks, "EXIF", exif(ByteOrder.BIG_ENDIAN));
        riff(chunks, "XMP ", latin(XMP));
        var out = new ByteArrayOutputStream();
        out.writeBytes(latin("RIFF"));
        out.writeBytes(backwards(chunks.size() + 4));
        out.writeBytes(latin("WEBP"));
        out.writeBytes(chunks.toByteArray());
        return out.toByteArray();
    }

    private static void riff(ByteArrayOutputStream out, String name, byte[] body) {
        out.writeBytes(latin(name));
        out.writeBytes(backwards(body.length));
        out.writeBytes(body);
        out.write(new byte[body.length % 2], 0, body.length % 2);
    }

    private static byte[] backwards(int number) {
        return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
    }

    /** With its author, XMP, a note, and a photo of a phone. */
    public static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new Document()) {
            var writer = PdfWriter.getInstance(document, out);
            document.addAuthor(AUTHOR);
            document.addTitle("Plan of " + AUTHOR);
            document.addCreationDate();
            writer.createXmpMetadata();
            document.open();
            document.add(new Paragraph("A shelf that everybody reaches"));
            var photo = Image.getInstance(jpeg());
            document.add(photo);
            var place = new Rectangle(50, 50, 80, 80);
            var note = PdfAnnotation.createText(writer, place, AUTHOR, "Higher", true, "Note");
            note.put(PdfName.M, new PdfString("D:20261128093000"));
            writer.addAnnotation(note);
        }
        return out.toByteArray();
    }
}
