package aidas.recovery.playbook;

import aidas.feedback.SetWise;
import aidas.recovery.Step;
import aidas.recovery.Wording;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Where causes, hints and templates are kept; it checks no rights. */
@Store
public class Playbooks {

    @Inject SetWise setWise;

    /** In the order in which they are offered. */
    public List<Cause> causes() {
        return setWise.rows(
                """
                select code, name_en, name_bg, name_lt, goodwill, active
                  from recovery_cause order by position, code
                """,
                row ->
                        new Cause(
                                row.getString(1),
                                wording(row, 2),
                                row.getBigDecimal(5),
                                row.getBoolean(6)));
    }

    public Optional<Cause> cause(String code) {
        return causes().stream().filter(cause -> cause.code().equals(code)).findFirst();
    }

    /** In the order of the steps. */
    public List<Hint> hints(String cause) {
        return setWise.rows(
                """
                select step, text_en, text_bg, text_lt from recovery_hint where cause = ?
                 order by array_position(array['listen', 'apologise', 'resolve'], step::text)
                """,
                row -> new Hint(Step.ofCode(row.getString(1)).orElseThrow(), wording(row, 2)),
                cause);
    }

    /** In the order in which they are offered. */
    public List<Template> templates() {
        return setWise.rows(
                """
                select code, subject_en, subject_bg, subject_lt, text_en, text_bg, text_lt
                  from recovery_template order by position, code
                """,
                row -> new Template(row.getString(1), wording(row, 2), wording(row, 5)));
    }

    public Optional<Template> template(String code) {
        return templates().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** A new one comes last. */
    void save(Cause cause) {
        setWise.update(
                """
                insert into recovery_cause (code, name_en, name_bg, name_lt, goodwill, active,
                       position)
                select ?, ?, ?, ?, ?, ?, max(position) + 1 from recovery_cause
                    on conflict (code) do update
                   set name_en = excluded.name_en, name_bg = excluded.name_bg,
                       name_lt = excluded.name_lt, goodwill = excluded.goodwill,
                       active = excluded.active, version = recovery_cause.version + 1
                """,
                cause.code(),
                cause.name().en(),
                cause.name().bg(),
                cause.name().lt(),
                cause.goodwill(),
                cause.active());
    }

    void save(String cause, Hint hint) {
        setWise.update(
                """
                insert into recovery_hint values (?, ?, ?, ?, ?)
                    on conflict (cause, step) do update
                   set text_en = excluded.text_en, text_bg = excluded.text_bg,
                       text_lt = excluded.text_lt
                """,
                cause,
                hint.step().code(),
                hint.text().en(),
                hint.text().bg(),
                hint.text().lt());
    }

    void save(Template template) {
        setWise.update(
                """
                update recovery_template
                   set subject_en = ?, subject_bg = ?, subject_lt = ?, text_en = ?, text_bg = ?,
                       text_lt = ?, version = version + 1
                 where code = ?
                """,
                template.subject().en(),
                template.subject().bg(),
                template.subject().lt(),
                template.text().en(),
                template.text().bg(),
                template.text().lt(),
                template.code());
    }

    private static Wording wording(ResultSet row, int from) throws SQLException {
        return new Wording(row.getString(from), row.getString(from + 1), row.getString(from + 2));
    }
}
