package aidas.pulse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.TreeMap;

/**
 * A ballot in bytes, always the same number of them, so that a sealed one does not tell whether
 * somebody wrote much, little or nothing (R3.5).
 */
final class BallotPaper {

    /** A thousand characters take at most three thousand bytes, the rest at most 200. */
    static final int SIZE = 3584;

    private BallotPaper() {}

    static byte[] write(Ballot ballot) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(ballot.place());
            out.writeByte(ballot.scores().size());
            // Sorted: the order in which somebody answered is nobody's business
            for (var score : new TreeMap<>(ballot.scores()).entrySet()) {
                out.writeByte(score.getKey());
                out.writeByte(score.getValue());
            }
            write(ballot.comment(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.size() > SIZE) {
            throw new IllegalArgumentException("a ballot has at most " + SIZE + " bytes");
        }
        return Arrays.copyOf(bytes.toByteArray(), SIZE);
    }

    private static void write(Ballot.Words words, DataOutputStream out) throws IOException {
        out.writeBoolean(words != null);
        if (words != null) {
            out.writeUTF(words.text());
            out.writeUTF(words.language());
            out.writeBoolean(words.replyKey() != null);
            if (words.replyKey() != null) {
                out.write(words.replyKey());
            }
        }
    }

    static Ballot read(byte[] paper) {
        try (var in = new DataInputStream(new ByteArrayInputStream(paper))) {
            int place = in.readInt();
            int count = in.readByte();
            var scores = new HashMap<Integer, Integer>();
            for (int i = 0; i < count; i++) {
                scores.put((int) in.readByte(), (int) in.readByte());
            }
            return new Ballot(place, scores, in.readBoolean() ? words(in) : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Ballot.Words words(DataInputStream in) throws IOException {
        var text = in.readUTF();
        var language = in.readUTF();
        return new Ballot.Words(
                text, language, in.readBoolean() ? in.readNBytes(Ballot.Words.KEY) : null);
    }
}
