package aidas.notification;

import aidas.feedback.SetWise;
import aidas.recognition.value.Tongues;
import aidas.shared.architecture.Store;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/** Looks up what notices tell: names, and what they are about. */
@Store
public class NoticeRows {

    /** Where a subject has no name of its own, it has none in any language. */
    private static final String ROWS =
            """
            select n.id, n.kind, n.about, n.about_id, n.part, n.word,
                   coalesce(e.given_name || ' ' || e.family_name, ''),
                   coalesce(v.name_en, b.name_en, r.name_en, c.name_en, g.name_en, i.title,
                            y.reference, l.title),
                   coalesce(v.name_bg, b.name_bg, r.name_bg, c.name_bg, g.name_bg, i.title,
                            y.reference, l.title),
                   coalesce(v.name_lt, b.name_lt, r.name_lt, c.name_lt, g.name_lt, i.title,
                            y.reference, l.title),
                   cast(extract(epoch from n.at) * 1000000 as bigint), n.read_at is null,
                   n.desk is not null
              from notice n
              left join employee e on e.id = n.actor_id
              left join kudos k on n.about = 'kudos' and k.id = n.about_id
              left join company_value_wording v on v.id = k.wording_id
              left join badge_award a on n.about = 'award' and a.id = n.about_id
              left join badge_rule b on b.id = a.rule_id
              left join reward_redemption d on n.about in ('redemption', 'wait-reward') and d.id = n.about_id
              left join reward_terms r on r.id = d.terms_id
              left join nomination m on n.about in ('nomination', 'wait-nominee') and m.id = n.about_id
              left join nomination_call c on c.id = m.call_id
              left join challenge g on n.about = 'challenge' and g.id = n.about_id
              left join idea i on n.about in ('idea', 'ideaanswer', 'ideatalk') and i.id = n.about_id
              left join recovery_case y on n.about = 'case' and y.id = n.about_id
              left join recovery_problem l on n.about = 'problem' and l.id = n.about_id
             where n.id = any(?)
             order by n.at desc, n.id desc
            """;

    @Inject SetWise setWise;

    /** Newest first; checks no rights, so whoever found the keys must. */
    public List<NoticeView> of(Collection<Long> ids, ZoneId zone) {
        return ids.isEmpty()
                ? List.of()
                : setWise.rows(ROWS, row -> view(row, zone), (Object) ids.toArray(Long[]::new));
    }

    private static NoticeView view(ResultSet row, ZoneId zone) throws SQLException {
        var at = Instant.EPOCH.plus(row.getLong(11), ChronoUnit.MICROS);
        return new NoticeView(
                row.getLong(1),
                Kind.ofCode(row.getString(2)).orElseThrow(),
                new Matter(row.getString(3), row.getLong(4), row.getLong(5)),
                row.getString(7),
                subject(row),
                row.getString(6),
                at.atZone(zone),
                row.getBoolean(12),
                row.getBoolean(13));
    }

    private static Tongues subject(ResultSet row) throws SQLException {
        return row.getString(8) == null
                ? null
                : new Tongues(row.getString(8), row.getString(9), row.getString(10));
    }
}
