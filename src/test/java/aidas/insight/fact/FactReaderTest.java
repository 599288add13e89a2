package aidas.insight.fact;

import static aidas.insight.fact.Tables.faults;
import static aidas.insight.fact.Tables.read;
import static aidas.insight.fact.Tables.rows;
import static aidas.insight.fact.Tables.sound;
import static org.assertj.core.api.Assertions.assertThat;

import aidas.access.StoreCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FactReaderTest {

    private static final StoreCode VITOSHA = new StoreCode("BG-SOF-01");

    @Test
    void R2_1_a_row_is_a_store_a_month_a_measure_and_a_value() {
        var file = sound("BG-SOF-01,2026-02,sales,120500.50,,");
        assertThat(file.facts())
                .containsOnlyKeys(new FactKey(VITOSHA, YearMonth.of(2026, 2), "sales"))
                .containsValue(new FactValue(new BigDecimal("120500.5"), null, null));
    }

    @Test
    void R2_1_what_is_not_there_or_not_yet_is_named() {
        assertThat(
                        faults(
                                rows(
                                        "NO-STORE,2026-02,sales,1,,",
                                        "BG-SOF-01,2026-04,sales,1,,",
                                        "BG-SOF-01,1999-12,sales,1,,",
                                        "BG-SOF-01,2026-13,sales,1,,",
                                        "BG-SOF-01,2026-02,hope,1,,",
                                        "BG-SOF-01,2026-02,sales,much,,",
                                        "BG-SOF-01,2026-02,sales,1e400,,",
                                        "BG-SOF-01,2026-02,transactions,1.5,,",
                                        "BG-SOF-01,2026-02,transactions,-1,,")))
                .containsExactly(
                        "2 store KNOWN_STORE",
                        "3 month MONTH",
                        "4 month MONTH",
                        "5 month MONTH",
                        "6 measure KNOWN_MEASURE",
                        "7 value NUMBER",
                        "8 value NUMBER",
                        "9 value WHOLE",
                        "10 value WHOLE");
    }

    @Test
    void R2_2_a_value_may_be_a_mean_of_answers() {
        var file = sound("BG-SOF-01,2026-02,climate,3.9,12,0.81");
        assertThat(file.facts())
                .containsValue(new FactValue(new BigDecimal("3.9"), 12, new BigDecimal("0.81")));
        assertThat(faults(rows("BG-SOF-01,2026-02,sales,3.9,0,", "BG-SOF-01,2026-01,sales,1,,2")))
                .containsExactly("2 n N", "3 variance VARIANCE");
    }

    @Test
    void R2_3_employees_are_told_of_from_five_answers_on() {
        assertThat(
                        faults(
                                rows(
                                        "BG-SOF-01,2026-01,climate,3.9,5,",
                                        "BG-SOF-01,2026-02,climate,3.9,4,",
                                        "BG-SOF-01,2026-03,climate,3.9,,")))
                .containsExactly("3 n N_OF_EMPLOYEES", "4 n N_OF_EMPLOYEES");
    }

    @Test
    void R3_1_columns_come_in_any_order_and_some_may_be_missing() {
        var file = read("﻿value;measure;store;month", "7;sales;LT-VNO-01;2026-01");
        assertThat(file).isInstanceOf(FactFile.Sound.class);
    }

    @Test
    void R3_1_columns_that_do_not_fit_are_named() {
        assertThat(faults(read("store,month,measure,mood,month")))
                .containsExactly(
                        "1 mood KNOWN_COLUMN", "1 month COLUMN_ONCE", "1 value COLUMN_PRESENT");
        assertThat(faults(read("store,month,measure,value"))).containsExactly("1  NOT_EMPTY_FILE");
        assertThat(faults(read(""))).containsExactly("1  NOT_EMPTY_FILE");
        assertThat(faults(rows("a,b"))).containsExactly("2  CELLS");
        assertThat(faults(rows("\"BG-SOF-01"))).hasSize(1).first().asString().endsWith("CSV");
        var latin = "store,month\né,1".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(faults(FactReader.read(latin, Tables.KNOWN))).containsExactly("2  UTF_8");
    }

    @Test
    void R3_2_a_fault_says_what_was_expected_in_the_readers_language() {
        var fault =
                ((FactFile.Faulty) rows("BG-SOF-01,2026-02,climate,3.9,4,")).faults().getFirst();
        assertThat(fault.expected(Locale.ENGLISH))
                .isEqualTo("the number of answers, at least 5, because this is about employees");
        assertThat(fault.expected(Locale.of("lt"))).contains("ne mažiau kaip 5");
        assertThat(fault.found()).isEqualTo("4");
    }

    @Test
    void R3_3_the_same_fact_twice_is_a_fault() {
        var twice = rows("BG-SOF-01,2026-02,sales,1,,", "BG-SOF-01,2026-02,sales,1,,");
        assertThat(faults(twice)).containsExactly("3  ONCE");
    }
}
