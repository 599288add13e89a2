package aidas.recognition.nomination;

import aidas.shared.web.CsvDownload;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/**
 * Nominations of a call as rows of a file: codes, times in UTC, empty cells where there is nothing.
 */
public final class NominationFile {

    private static final String[] HEADER = {
        "id",
        "sent_at",
        "nominator",
        "nominator_name",
        "nominee",
        "nominee_name",
        "store",
        "value",
        "reason",
        "language",
        "state",
        "because",
        "points"
    };

    private NominationFile() {}

    /** In UTF-8; no cell is taken for a formula. */
    public static void write(OutputStream out, List<NominationView> all) throws IOException {
        CsvDownload.write(out, rows(all));
    }

    /** The header first. */
    public static Stream<String[]> rows(List<NominationView> all) {
        return Stream.concat(Stream.<String[]>of(HEADER), all.stream().map(NominationFile::row));
    }

    private static String[] row(NominationView each) {
        return new String[] {
            Long.toString(each.id()),
            each.at().toString(),
            each.nominator().number(),
            each.nominator().fullName(),
            each.nominee().number(),
            each.nominee().fullName(),
            each.place(),
            each.value().code().value(),
            each.reason(),
            each.language(),
            each.state().code(),
            each.state() instanceof NominationState.Declined it ? it.because() : "",
            each.state() instanceof NominationState.Approved it ? Integer.toString(it.points()) : ""
        };
    }

    /** Of the call's file. */
    public static String name(CallCode code) {
        return "nominations-" + code + ".csv";
    }
}
