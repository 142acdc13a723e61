package org.qingshan.platform.postgres;

/** Prints what the configuration says before Quarkus starts. */
final class ConfigurationProgram {
    private ConfigurationProgram() {}

    public static void main(String... arguments) {
        ProgramConfiguration configuration = ProgramConfiguration.read();
        System.out.println(configuration.namesDatabase() + " " + configuration.dataDirectory());
    }
}
