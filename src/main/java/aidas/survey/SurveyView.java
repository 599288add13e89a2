package aidas.survey;

import aidas.shared.NotFound;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A survey with all its versions.
 *
 * @param builtIn does a sender mean it who names its scale only?
 * @param versions newest first, at least one
 */
public record SurveyView(SurveyCode code, boolean builtIn, List<VersionView> versions)
        implements Serializable {

    public SurveyView {
        versions = List.copyOf(versions);
    }

    /**
     * @throws NotFound if there is none
     */
    public VersionView version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(
                        () -> new NotFound("survey %s has no version %d".formatted(code, number)));
    }

    /** What senders mean who name no version; empty before the first and after the last one. */
    public Optional<VersionView> current() {
        return versions.stream().filter(VersionView::current).findFirst();
    }

    /** The one that can still be changed. */
    public Optional<VersionView> draft() {
        return versions.stream().filter(VersionView::draft).findFirst();
    }

    /** The current one, else the newest. */
    public VersionView main() {
        return current().orElseGet(versions::getFirst);
    }
}
