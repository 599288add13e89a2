package aidas.recognition.nomination.rest;

import aidas.recognition.nomination.CallCounts;
import aidas.recognition.nomination.CallReport;
import aidas.recognition.nomination.CallTerms;
import aidas.recognition.nomination.CallView;
import aidas.recognition.nomination.OpenCall;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A call; to open or change one, {@code state}, {@code left} and {@code counts} are left out.
 *
 * @param from the first day, such as 2026-03-14
 * @param until the last day
 * @param most how many one person may nominate
 * @param points amounts to choose from; absent for none
 * @param left how many the caller may still send; absent for HR
 * @param counts by what became of them; for HR only
 */
public record CallJson(
        String code,
        TonguesJson name,
        TonguesJson criteria,
        String from,
        String until,
        Integer most,
        List<Integer> points,
        String state,
        Integer left,
        CountsJson counts) {

    /** How many nominations there are, by state. */
    public record CountsJson(
            long first, long second, long approved, long declined, long thanked, long withdrawn) {

        static CountsJson of(CallCounts counts) {
            return new CountsJson(
                    counts.first(),
                    counts.second(),
                    counts.approved(),
                    counts.declined(),
                    counts.thanked(),
                    counts.withdrawn());
        }
    }

    static CallJson of(OpenCall open) {
        return of(open.call(), open.left(), null);
    }

    static CallJson of(CallReport report) {
        return of(report.call(), null, CountsJson.of(report.counts()));
    }

    private static CallJson of(CallView call, Integer left, CountsJson counts) {
        var terms = call.terms();
        return new CallJson(
                call.code().value(),
                TonguesJson.of(terms.name()),
                TonguesJson.of(terms.criteria()),
                terms.from().toString(),
                terms.until().toString(),
                terms.most(),
                terms.points(),
                call.state().code(),
                left,
                counts);
    }

    CallTerms terms() {
        return new CallTerms(
                TonguesJson.read(name),
                TonguesJson.read(criteria),
                day(from),
                day(until),
                most,
                points == null ? List.of() : points);
    }

    /** Null for what is no day. */
    private static LocalDate day(String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
