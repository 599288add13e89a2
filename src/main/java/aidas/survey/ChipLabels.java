package aidas.survey;

import static aidas.access.Role.ADMIN;
import static aidas.access.Role.DPO;
import static aidas.access.Role.EMPLOYEE;
import static aidas.access.Role.HR;
import static aidas.access.Role.OWNER;
import static aidas.access.Role.TEAM_LEAD;

import aidas.access.Language;
import aidas.access.Requires;
import aidas.shared.architecture.UseCases;
import jakarta.inject.Inject;

/** The words of chips, standards and surveys, for everybody who reads answers. */
@UseCases
public class ChipLabels {

    @Inject LabelTexts texts;

    /** All words in one language: read once for a page. */
    @Requires({EMPLOYEE, TEAM_LEAD, HR, OWNER, ADMIN, DPO})
    public Labels in(Language language) {
        return texts.in(language);
    }
}
