package aidas.notification;

import aidas.organisation.EmployeeId;
import aidas.organisation.StoreId;
import java.util.Set;

/**
 * Something that has waited for a decision, or to be handed over, longer than it should (R1.14).
 *
 * @param matter with the step that waits as its part
 * @param store whose leads see to it; null if HR does, or the leads were reminded before
 * @param notFor who has a part in it and is told nothing
 */
record Wait(Matter matter, StoreId store, Set<EmployeeId> notFor) {

    Wait {
        notFor = Set.copyOf(notFor);
    }

    /** Which kind of notice tells it to those who lead the store. */
    Kind forLeads() {
        return switch (matter.about()) {
            case "wait-reward" -> Kind.WAIT_REWARD;
            case "wait-nominee" -> Kind.WAIT_NOMINEE;
            default -> Kind.WAIT_DISPUTE;
        };
    }

    /** Which kind tells it at the desk of HR. */
    Kind forHr() {
        return switch (matter.about()) {
            case "wait-reward" -> Kind.DESK_REWARD;
            case "wait-nominee" -> Kind.DESK_NOMINEE;
            default -> Kind.DESK_DISPUTE;
        };
    }

    /** What it waits for: {@code decide} or {@code deliver}. */
    String word() {
        return matter.about().equals("wait-reward") && matter.part() == 2 ? "deliver" : "decide";
    }
}
