package aidas.recognition;

import aidas.organisation.EmployeeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Somebody whom a thank-you is for, and where that person was on that day. */
@Embeddable
record Receiver(
        @Column(name = "employee_id") long employeeId, @Column(name = "store_id") long storeId)
        implements Serializable {

    static Receiver of(Colleague colleague) {
        return new Receiver(colleague.id().value(), colleague.storeId().value());
    }

    EmployeeId employee() {
        return new EmployeeId(employeeId);
    }
}
