package aidas.recovery.problem.web;

import aidas.recovery.problem.ProblemDraft;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** A problem as it stands in the form. */
public class ProblemForm implements Serializable {

    private static final long serialVersionUID = 1;

    private String title;
    private String subject;
    private String owner;
    private ArrayList<String> stores = new ArrayList<>();

    ProblemDraft draft() {
        return new ProblemDraft(title, subject, stores, owner);
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public List<String> getStores() {
        return stores;
    }

    public void setStores(List<String> stores) {
        this.stores = new ArrayList<>(stores);
    }
}
