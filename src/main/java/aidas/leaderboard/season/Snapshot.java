package aidas.leaderboard.season;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** Rules, inputs and result as they were at one moment; added, never changed (R2.2). */
@Entity
@Table(name = "season_snapshot")
class Snapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private long version;

    @Column(name = "season_id")
    private long seasonId;

    private int number;
    private Instant at;
    private String by;
    private String document;
    private String hash;

    /** For JPA. */
    protected Snapshot() {}

    Snapshot(Season season, int number, String document, String by, Instant at) {
        this.seasonId = season.id();
        this.number = number;
        this.document = document;
        this.hash = hash(document);
        this.by = by;
        this.at = at;
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    static String hash(String document) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    String document() {
        return document;
    }

    String hash() {
        return hash;
    }

    int number() {
        return number;
    }

    SnapshotView view() {
        return new SnapshotView(number, at, by, hash);
    }
}
