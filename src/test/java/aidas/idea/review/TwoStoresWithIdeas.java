package aidas.idea.review;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.Role;
import aidas.idea.IdeaDesk;
import aidas.idea.Kind;
import aidas.idea.NewIdea;
import aidas.idea.SentIdea;
import aidas.idea.Stage;
import aidas.recognition.TwoStores;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Ideas of two stores, of which Ani leads the first one and Eglė the second one. */
abstract class TwoStoresWithIdeas extends TwoStores {

    static final String WHY = "The till would have to be rebuilt for it.";
    static final Terms TERMS = new Terms(14, 3, 50);

    @Inject IdeaDesk ideas;
    @Inject StageDesk stages;
    @Inject AnswerDesk answers;
    @Inject OwnerDesk owners;
    @Inject ScoreDesk scores;
    @Inject ProgrammeDesk programmes;
    @Inject FileReading files;
    @Inject StoryReading stories;

    private int keys;

    @BeforeEach
    @Override
    protected void two_stores_and_a_value() throws Exception {
        super.two_stores_and_a_value();
        em.createNativeQuery(
                        """
                        update assignment set role = 'lead'
                         where employee_id = (select id from employee where number = :number)
                        """)
                .setParameter("number", EGLE)
                .executeUpdate();
    }

    SentIdea send(String author, boolean named, Long answer) {
        employee(author);
        long draft =
                ideas.draft(
                        "rg-idea-" + ++keys,
                        new NewIdea(
                                Kind.PROCESS,
                                "Bags beside the till",
                                "Put the bags where the hands are when we pack.",
                                Language.EN,
                                answer,
                                List.of()));
        return ideas.send(draft, named);
    }

    /** An idea with a name. */
    long idea(String author) {
        return send(author, true, null).id();
    }

    /** As if it had been sent so many days ago. */
    void ago(long idea, int days) {
        em.flush();
        em.createNativeQuery("alter table idea disable trigger all").executeUpdate();
        em.createNativeQuery(
                        """
                        update idea set sent_at = sent_at - make_interval(days => :days),
                               due_on = due_on - :days
                         where id = :id
                        """)
                .setParameter("days", days)
                .setParameter("id", idea)
                .executeUpdate();
        em.createNativeQuery("alter table idea enable trigger all").executeUpdate();
        em.clear();
    }

    void gates(Gate review, Gate trial, Gate adopted) {
        harriet();
        programmes.change(new Programme(TERMS, List.of(review, trial, adopted)));
    }

    /** Nothing stands in the way. */
    void open() {
        gates(Gate.open(Stage.REVIEW), Gate.open(Stage.TRIAL), Gate.open(Stage.ADOPTED));
    }

    void egle() {
        caller.is("egle").with(Role.EMPLOYEE, Role.TEAM_LEAD).inStore(THERE).employee(EGLE);
    }

    void own(long idea, String owner) {
        harriet();
        owners.own(idea, new EmployeeNumber(owner));
    }

    void ask(long idea, String... reviewers) {
        harriet();
        owners.ask(idea, numbers(reviewers));
    }

    void move(long idea, Stage from, Stage to) {
        stages.move(idea, from, to, to == Stage.DECLINED ? WHY : null);
    }

    Stage stage(long idea) {
        em.flush();
        em.clear();
        employee(BORIS);
        return stories.of(idea).stage();
    }

    static ScoreDraft score(double impact, int confidence, double effort) {
        return new ScoreDraft(impact, confidence, effort, "");
    }

    long audited(String action, long idea) {
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        select count(*) from audit_entry
                                         where action = :action and subject = :subject
                                        """)
                                .setParameter("action", action)
                                .setParameter("subject", "idea:" + idea)
                                .getSingleResult())
                .longValue();
    }
}
