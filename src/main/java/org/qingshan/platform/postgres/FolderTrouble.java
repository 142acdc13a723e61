package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import org.qingshan.platform.StartRefused;

/** Turns what the file system says into the sentence a person can act on. */
final class FolderTrouble {
    private FolderTrouble() {}

    static StartRefused of(Path folder, IOException trouble) {
        return new StartRefused(sentence(folder, trouble), trouble);
    }

    private static String sentence(Path folder, IOException trouble) {
        String said = String.valueOf(trouble.getMessage());
        if (trouble instanceof AccessDeniedException || said.contains("Read-only file system")) {
            return "The user " + System.getProperty("user.name") + " may not use " + said + ": give " + folder
                    + " to that user, or name another folder with QINGSHAN_DATA_DIR, for example /srv/qingshan.";
        }
        if (isFull(said)) {
            return "The disk is full: make room for " + folder
                    + ", or name another folder with QINGSHAN_DATA_DIR, for example /srv/qingshan.";
        }
        return "The folder " + folder + " cannot be used for the database ("
                + trouble.getClass().getSimpleName() + ": " + said
                + "): put that right, or name another folder with QINGSHAN_DATA_DIR, for example /srv/qingshan.";
    }

    static boolean isFull(String said) {
        String text = said.toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("quota exceeded");
    }
}
