package org.qingshan;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.qingshan.platform.StartRefused;
import org.qingshan.platform.postgres.ProgramDatabase;
import org.qingshan.web.api.OddRequests;

/** The program's entry. Not called in tests: they bring their own database. */
@QuarkusMain
public final class Qingshan {
    public static void main(String... arguments) {
        // Before the door is made; set for tests by the build.
        System.setProperty(OddRequests.UNCHECKED, "true");
        if (Verbs.isMeant(arguments)) {
            Verbs.problem(arguments).ifPresent(Qingshan::refuseUse);
        }
        try {
            refuseWrongSettings();
            if (!Verbs.isMeant(arguments)) {
                PortCheck.refuseIfTaken();
            }
            provideDatabase(arguments);
        } catch (StartRefused refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
        if (Verbs.isMeant(arguments)) {
            Verbs.serveNothing();
            Quarkus.run(Verbs.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    private static void refuseUse(String problem) {
        System.err.println(problem);
        System.exit(Verbs.WRONG_USE);
    }

    private static void refuseWrongSettings() {
        VariableNames.warnings(System.getenv().keySet()).forEach(System.err::println);
        var settings = ConfigUtils.configBuilder().build();
        SettingsCheck.firstProblem(property -> settings.getOptionalValue(property, String.class))
                .ifPresent(problem -> {
                    throw new StartRefused(problem);
                });
    }

    /** A verb of the command line works beside the running program; the program itself must be alone on its data. */
    private static void provideDatabase(String... arguments) {
        if (ApplicationLifecycleManager.isAppCDSGeneration()) {
            return; // The build runs the program to learn its classes; it shall not leave a database in the build.
        }
        if (Verbs.isMeant(arguments)) {
            if (Verbs.isCheck(arguments)) {
                ProgramDatabase.refuseIfNotThere();
            }
            ProgramDatabase.share(Qingshan::awaitEnd);
        } else {
            ProgramDatabase.own(Qingshan::awaitEnd);
        }
    }

    private static void awaitEnd() {
        Application application = ApplicationLifecycleManager.getCurrentApplication();
        if (application != null) {
            application.awaitShutdown();
        }
    }
}
