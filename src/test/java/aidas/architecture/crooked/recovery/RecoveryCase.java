package aidas.architecture.crooked.recovery;

import aidas.architecture.crooked.feedback.Feedback;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** Half of a cycle. */
@Entity
public class RecoveryCase {

    @Id private Long id;
    @ManyToOne private Feedback feedback;
    @Version private long version;

    @Override
    public String toString() {
        return id + " " + feedback + version;
    }
}
