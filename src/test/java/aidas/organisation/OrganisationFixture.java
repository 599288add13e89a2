package aidas.organisation;

import aidas.access.EmployeeNumber;
import aidas.access.Language;
import aidas.access.RegionCode;
import aidas.access.StoreCode;
import java.time.LocalDate;
import java.time.ZoneId;

/** A small company for tests that need no database. */
final class OrganisationFixture {

    static final RegionFacts WEST = new RegionFacts(new RegionCode("BG-W"), "Западна България");
    static final StoreFacts VITOSHA = storeFacts("BG-SOF-01", "Витоша 48");
    static final StoreFacts SERDIKA = storeFacts("BG-SOF-02", "Сердика");

    private OrganisationFixture() {}

    static StoreFacts storeFacts(String code, String name) {
        return new StoreFacts(
                new StoreCode(code),
                name,
                "София",
                WEST.code(),
                new Format("city"),
                ZoneId.of("Europe/Sofia"),
                Language.BG);
    }

    static Store vitosha() {
        return new Store(new Region(WEST), VITOSHA);
    }

    static Store serdika() {
        return new Store(new Region(WEST), SERDIKA);
    }

    static Employee elena() {
        return new Employee(elenaFacts("Димитрова"));
    }

    static EmployeeFacts elenaFacts(String familyName) {
        return new EmployeeFacts(
                new EmployeeNumber("E1001"), "Елена", familyName, "elena@example.org", Language.BG);
    }

    /** Days in 2026, {@code until} being out; 0 for a stay that goes on. */
    static Stay stay(int fromDayOfYear, int untilDayOfYear) {
        return new Stay(
                LocalDate.ofYearDay(2026, fromDayOfYear),
                untilDayOfYear == 0 ? null : LocalDate.ofYearDay(2026, untilDayOfYear));
    }
}
