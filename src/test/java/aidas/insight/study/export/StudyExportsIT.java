package aidas.insight.study.export;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.testbed.Pages;
import org.junit.jupiter.api.Test;

class StudyExportsIT {

    private static final String LAB = "/insight/lab.xhtml?x=nps&y=csat-7&months=12&export=";

    @Test
    void R1_1_the_table_holds_every_figure_with_all_digits() {
        var file = Pages.as("harriet").get(LAB + "csv");
        assertThat(file.header("Content-Disposition")).contains("study.csv");
        assertThat(file.body())
                .contains("section,figure,detail,value,low,high,n,p,q")
                .contains("study,x,nps,", "study,method,study-3,", "study,data-version,")
                .contains("relation,spearman,,", "levels,within,,", "lags,all,12,")
                .containsPattern(
                        "relation,pearson,,-?0\\.\\d{6,},-?0\\.\\d{6,},-?0\\.\\d{6,},\\d+,");
    }

    @Test
    void R1_2_the_cells_are_in_the_form_of_facts() {
        var file = Pages.as("olga").get(LAB + "cells");
        assertThat(file.body())
                .contains("store,region,format,month,measure,value,n,variance")
                .containsPattern("BG-SOF-01,BG,\\w+,2026-\\d\\d,nps,")
                .contains(",headcount,");
    }

    @Test
    void R1_3_the_paper_is_a_pdf() {
        var file = Pages.as("harriet").get(LAB + "pdf");
        assertThat(file.header("Content-Type")).startsWith("application/pdf");
        assertThat(file.body()).startsWith("%PDF");
    }

    @Test
    void R1_4_drivers_fifths_and_the_ladder_are_tables_too() {
        var about = ".xhtml?y=nps&x=turnover&x=csat-7&months=12&export=csv";
        var drivers = Pages.as("harriet").get("/insight/drivers" + about);
        assertThat(drivers.header("Content-Disposition")).contains("drivers.csv");
        assertThat(drivers.body())
                .contains("study,y,nps,", "study,data-version,", "study,method,study-3,")
                .containsPattern("drivers,part,csat-7,0\\.\\d+,")
                .containsPattern("drivers,r2,,0\\.\\d+,,,\\d+,");
        var fifths = Pages.as("olga").get("/insight/quintiles.xhtml?x=csat-7&y=nps&export=csv");
        assertThat(fifths.body())
                .contains("study,x,csat-7,", "fifths,mean,top,")
                .containsPattern("fifths,difference,welch,-?\\d+.*,-?\\d+.*,-?\\d+");
        var ladder = Pages.as("harriet").get("/insight/ladder.xhtml?export=csv");
        assertThat(ladder.body())
                .contains("study,scale,", "study,from,", "ladder,trend,score,-")
                .containsPattern("ladder,score,0,\\d+");
        assertThat(Pages.as("dora").get("/privacy/audit.xhtml?about=export:ladder").body())
                .contains("insight.export");
    }

    @Test
    void R1_4_no_other_kind_and_nobody_else() {
        assertThat(Pages.as("harriet").get("/insight/ladder.xhtml?export=pdf").status())
                .isEqualTo(404);
        assertThat(Pages.as("mira").get("/insight/drivers.xhtml?export=csv").status())
                .isEqualTo(403);
    }

    @Test
    void R2_1_a_file_is_for_the_whole_company_and_leaves_an_entry() {
        Pages.as("harriet").get(LAB + "pdf");
        assertThat(Pages.as("dora").get("/privacy/audit.xhtml?about=export:study").body())
                .contains("insight.export", "pdf nps csat-7");
        assertThat(Pages.as("mira").get(LAB + "csv").status()).isEqualTo(403);
        assertThat(Pages.as("harriet").get(LAB + "xlsx").status()).isEqualTo(404);
    }
}
