package org.qingshan.platform.postgres;

import java.util.List;
import java.util.Locale;

/** The operating system and processor, in the words of the server's archives. */
record Platform(String system, String processor) {
    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
    }

    static Platform of(String osName, String osArch) {
        return new Platform(system(osName.toLowerCase(Locale.ROOT)), processor(osArch.toLowerCase(Locale.ROOT)));
    }

    List<String> archiveNames() {
        String name = "postgres-" + system + "-" + processor;
        return List.of(name + ".txz", name + "-alpine_linux.txz");
    }

    /**
     * The database sorts and changes case by PostgreSQL's own C.UTF-8 everywhere; what counts as a letter in a trigram comes
     * from the operating system, and with plain C no Chinese character would.
     */
    String letters() {
        return switch (system) {
            case "linux" -> "C.UTF-8";
            case "darwin" -> "en_US.UTF-8";
            default -> "C";
        };
    }

    private static String system(String name) {
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String processor(String name) {
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
