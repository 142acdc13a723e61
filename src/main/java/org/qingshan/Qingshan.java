package org.qingshan;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.postgres.ProgramDatabase;

/** The program's entry. Not called in tests: they bring their own database. */
@QuarkusMain
public final class Qingshan {
    public static void main(String... arguments) {
        try {
            provideDatabase(arguments);
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        Quarkus.run(arguments);
    }

    /** A verb of the command line works beside the running program; the program itself must be alone on its data. */
    private static void provideDatabase(String... arguments) {
        if (ApplicationLifecycleManager.isAppCDSGeneration()) {
            return; // The build runs the program to learn its classes; it shall not leave a database in the build.
        }
        if (arguments.length == 0) {
            ProgramDatabase.own(Qingshan::awaitEnd);
        } else {
            ProgramDatabase.share(Qingshan::awaitEnd);
        }
    }

    private static void awaitEnd() {
        Application application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
