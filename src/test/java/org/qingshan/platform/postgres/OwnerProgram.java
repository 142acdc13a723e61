package org.qingshan.platform.postgres;

import java.io.IOException;
import java.nio.file.Path;
import org.qingshan.platform.StartRefused;

/** Owns the server of a folder until its input ends. Prints the server's process, or the refusal. */
final class OwnerProgram {
    private OwnerProgram() {}

    public static void main(String... arguments) throws IOException {
        PostgresSettings settings = new PostgresSettings(Path.of(arguments[0]), Path.of(arguments[1]), false);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start(settings)) {
            System.out.println(postgres.processId());
            while (System.in.read() >= 0) {
                System.out.println("Ignoring what comes in");
            }
        } catch (StartRefused refusal) {
            System.out.println(refusal.getMessage());
        }
    }
}
