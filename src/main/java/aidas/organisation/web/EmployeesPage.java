package aidas.organisation.web;

import aidas.organisation.EmployeeDesk;
import aidas.organisation.EmployeeLine;
import aidas.organisation.EmployeeSearch;
import aidas.organisation.EmployeeSearch.Order;
import aidas.organisation.Found;
import aidas.shared.web.CsvDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Behind {@code /organisation/employees.xhtml}: the people, searched, sorted, page by page. */
@Named
@RequestScoped
public class EmployeesPage extends Listing {

    private static final int ALL = 1000;

    @Inject EmployeeDesk desk;

    private boolean everybody;
    private Found<EmployeeLine> found = new Found<>(List.of(), 0);

    public EmployeesPage() {
        super(Order.NAME);
    }

    /** Finds the people; answers with the file instead if that was asked for (R8.2). */
    public void load() {
        if (exporting()) {
            CsvDownload.send(
                    "employees.csv", Stream.concat(Stream.<String[]>of(header()), lines()));
        } else {
            found = desk.search(search(Paging.firstOf(getPage()), Paging.SIZE));
        }
    }

    private EmployeeSearch search(int first, int size) {
        return new EmployeeSearch(
                getWords(), !everybody, order(Order.values()), descending(), first, size);
    }

    private static String[] header() {
        return new String[] {
            "employee_number", "given_name", "family_name", "store_code", "store_name", "active"
        };
    }

    private Stream<String[]> lines() {
        return Stream.iterate(0, first -> first + ALL)
                .map(first -> desk.search(search(first, ALL)).rows())
                .takeWhile(rows -> !rows.isEmpty())
                .flatMap(List::stream)
                .map(EmployeesPage::cells);
    }

    private static String[] cells(EmployeeLine employee) {
        return new String[] {
            employee.number(),
            employee.givenName(),
            employee.familyName(),
            employee.store(),
            employee.storeName(),
            String.valueOf(employee.active())
        };
    }

    @Override
    Address address() {
        return Address.of("employees.xhtml").with("all", everybody ? "true" : "");
    }

    public List<EmployeeLine> rows() {
        return found.rows();
    }

    public Paging paging() {
        return Paging.of(getPage(), found.total());
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }
}
