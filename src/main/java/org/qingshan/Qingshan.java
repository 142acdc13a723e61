package org.qingshan;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.jspecify.annotations.Nullable;
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
            System.exit(Verbs.isCheck(arguments) ? Verbs.NOT_CHECKED : 1);
        }
        if (Verbs.isMeant(arguments)) {
            Verbs.serveNothing();
            if (Verbs.isCheck(arguments)) {
                System.setProperty("quarkus.log.category.\"io.quarkus.runtime.Application\".level", "OFF");
                Quarkus.run(Verbs.class, Qingshan::endCheck, arguments);
                return;
            }
            Quarkus.run(Verbs.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }

    /** Also of one whose program could not begin, which is no word of what is wrong. */
    private static void endCheck(Integer code, @Nullable Throwable failure) {
        System.exit(failure == null ? code : Verbs.notChecked(failure));
    }

    private static void refuseUse(String problem) {
        System.err.println(problem);
        System.exit(Verbs.WRONG_USE);
    }

    private static void refuseWrongSettings() {
        VariableNames.warnings(System.getenv().keySet()).forEach(System.err::println);
        VariableNames.portMeant(System.getenv("QINGSHAN_PORT")).ifPresent(System.err::println);
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
