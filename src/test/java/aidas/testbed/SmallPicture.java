package aidas.testbed;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Makes a picture of a page small enough to be kept beside the sources: its top, in its 256 most
 * frequent colours.
 */
final class SmallPicture {

    private static final int COLOURS = 256;

    /** Colours that differ only in their lowest bits look the same. */
    private static final int ALIKE = 0xF8F8F8;

    private SmallPicture() {}

    /** Writes it over the file. */
    static void of(Path file, int highest) {
        try {
            var page = ImageIO.read(file.toFile());
            var top = page.getSubimage(0, 0, page.getWidth(), Math.min(highest, page.getHeight()));
            ImageIO.write(indexed(top), "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the picture " + file + " cannot be made smaller", e);
        }
    }

    private static BufferedImage indexed(BufferedImage page) {
        int width = page.getWidth();
        var pixels = page.getRGB(0, 0, width, page.getHeight(), null, 0, width);
        var palette = palette(pixels);
        var nearest = new HashMap<Integer, Byte>();
        var small =
                new BufferedImage(
                        width,
                        page.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        new IndexColorModel(8, palette.length, palette, 0, false, -1, 0));
        var indices = ((DataBufferByte) small.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = nearest.computeIfAbsent(pixels[i], rgb -> nearest(palette, rgb));
        }
        return small;
    }

    /** Of colours that look the same, the most frequent one. */
    private static int[] palette(int[] pixels) {
        var counts = new HashMap<Integer, Integer>();
        for (int rgb : pixels) {
            counts.merge(rgb, 1, Integer::sum);
        }
        var alike = new HashMap<Integer, Map.Entry<Integer, Integer>>();
        counts.entrySet()
                .forEach(
                        each ->
                                alike.merge(
                                        each.getKey() & ALIKE,
                                        each,
                                        (one, other) ->
                                                one.getValue() >= other.getValue() ? one : other));
        return alike.values().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(COLOURS)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static byte nearest(int[] palette, int rgb) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (distance(palette[i], rgb) < distance(palette[best], rgb)) {
                best = i;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int sum = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int difference = (one >> shift & 0xFF) - (other >> shift & 0xFF);
            sum += difference * difference;
        }
        return sum;
    }
}
