package org.qingshan.schedule;

import jakarta.enterprise.context.ApplicationScoped;

/** The recurring jobs of a stream, for a test whose time runs faster than the scheduler's. */
@ApplicationScoped
public class Clockwork {
    private final Deadlines deadlines;
    private final ShownStock shown;
    private final PictureFetching pictures;

    Clockwork(Deadlines deadlines, ShownStock shown, PictureFetching pictures) {
        this.pictures = pictures;
        this.deadlines = deadlines;
        this.shown = shown;
    }

    public void keepTime() {
        deadlines.sweep();
    }

    public void fetchPictures() {
        pictures.fetch();
    }

    public void showStock() {
        shown.show();
    }
}
