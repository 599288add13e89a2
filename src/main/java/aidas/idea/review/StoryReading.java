package aidas.idea.review;

import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Requires;
import aidas.shared.NotFound;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** What became of an idea, for everybody who works here (R3.1). */
@UseCases
public class StoryReading {

    @Inject Bench bench;
    @Inject Stories stories;

    /**
     * @throws NotFound if there is none, or it is a draft
     */
    @Requires({EMPLOYEE, TEAM_LEAD, HR})
    public Story of(long idea) {
        var folder = bench.open(idea);
        return stories.of(folder.idea(), folder.handling().owner(), bench.self().today());
    }
}
