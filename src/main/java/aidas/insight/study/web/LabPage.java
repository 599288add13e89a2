package aidas.insight.study.web;

import aidas.insight.study.Findings;
import aidas.insight.study.Laboratory;
import aidas.insight.study.OwnPlace;
import aidas.insight.study.Placed;
import aidas.insight.study.Study;
import aidas.insight.study.export.StudyExports;
import aidas.leaderboard.export.Download;
import aidas.leaderboard.export.FileKind;
import aidas.shared.NotFound;
import aidas.shared.Refused;
import aidas.shared.web.FileDownload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Behind {@code /insight/lab.xhtml}: two measures held against each other, store by store. */
@Named
@RequestScoped
public class LabPage {

    private static final String PAGE = "lab.xhtml";
    private static final String CELLS = "cells";

    @Inject Laboratory laboratory;
    @Inject OwnPlace own;
    @Inject StudyExports exports;
    @Inject LabChoices choices;
    @Inject Looked looked;

    private String export;
    private Findings findings;
    private Placed placed;
    private int pairs;

    public void load() {
        try {
            look(choices.study());
        } catch (Refused refused) {
            throw new NotFound(refused.getMessage());
        }
    }

    private void look(Study study) {
        if (export != null) {
            var file = file(study);
            FileDownload.send(file.name(), file.kind().type(), file.bytes());
        } else if (!study.x().equals(study.y())) {
            if (choices.isWhole()) {
                findings = laboratory.study(study);
            } else {
                placed = own.place(study);
            }
            pairs = looked.with(study.x(), study.y());
        }
    }

    private Download file(Study study) {
        if (export.equals(CELLS)) {
            return exports.cells(study);
        }
        return FileKind.ofCode(export)
                .filter(kind -> kind != FileKind.XLSX)
                .map(kind -> exports.study(study, kind, words().text().locale()))
                .orElseThrow(() -> new NotFound("no file of kind " + export));
    }

    /** Null for a lead, and where a measure is held against itself. */
    public LabView view() {
        return findings == null ? null : new LabView(findings, words(), pairs);
    }

    /** Null unless a lead reads. */
    public PlaceView place() {
        return placed == null ? null : new PlaceView(placed, words());
    }

    /** The finding, or what is to be chosen. */
    public String heading() {
        if (findings != null) {
            return new Headline(words()).of(findings);
        }
        return placed == null
                ? words().text().of("insight.lab.heading.same")
                : new Headline(words()).of(placed);
    }

    private LabWords words() {
        return choices.words();
    }

    /** This study as a file. */
    public String file(String kind) {
        return PAGE + choices.query() + "&export=" + kind;
    }

    public String getExport() {
        return export;
    }

    public void setExport(String export) {
        this.export = export;
    }
}
