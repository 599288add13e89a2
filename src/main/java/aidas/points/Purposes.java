package aidas.points;

import aidas.feedback.SetWise;
import aidas.recognition.value.Tongues;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;

/**
 * On what points are spent, or what promised them, in the words of its day; and the fund that takes
 * what is spent.
 */
@Store
class Purposes {

    @Inject SetWise setWise;

    /** The fund that takes what is spent on something that is handed out. */
    long fund() {
        return setWise.rows(
                        "select id from points_fund where code = 'reward'", row -> row.getLong(1))
                .getFirst();
    }

    /** Kept as it is from then on, also if it is told again. */
    void keep(String event, Tongues what) {
        setWise.update(
                """
                insert into points_purpose (event, name_en, name_bg, name_lt) values (?, ?, ?, ?)
                on conflict (event) do nothing
                """,
                event,
                what.en(),
                what.bg(),
                what.lt());
    }
}
