package org.qingshan.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qingshan.support.ChildProgram;
import org.qingshan.support.TemporaryPostgres;

/** Whoever runs the program, the server runs as somebody it accepts. As root these tests need setpriv, and fail without it. */
class UserTest {
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final ChildProgram.Plan plan = new ChildProgram.Plan();
    private Path folder;

    @BeforeEach
    void copy_the_build_to_where_everybody_may_read_it() throws IOException {
        folder = Files.createTempDirectory("qingshan-user");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        plan.folder = folder;
    }

    @AfterEach
    void clean_up() {
        TemporaryPostgres.delete(folder);
    }

    @Test
    void an_ordinary_user_runs_it_alone() throws Exception {
        ordinaryUser();
        assertThat(ownerOfServerStartedIn("data")).isEqualTo(isRoot() ? 65534 : uid());
    }

    @Test
    void root_runs_it_where_user_namespaces_are_closed() throws Exception {
        if (isRoot()) {
            plan.environment.putAll(Map.of("PATH", pathWithout("unshare")));
        }
        assertThat(ownerOfServerStartedIn("data")).isEqualTo(isRoot() ? 65534 : uid());
    }

    @Test
    void root_may_change_between_the_ways() throws Exception {
        assertThat(ownerOfServerStartedIn("data")).isEqualTo(uid());
        if (isRoot()) {
            plan.environment.put("PATH", pathWithout("unshare"));
            assertThat(ownerOfServerStartedIn("data")).isEqualTo(65534);
            plan.environment.clear();
            assertThat(ownerOfServerStartedIn("data")).isEqualTo(0);
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_named() throws Exception {
        ordinaryUser();
        Path closed = Files.createDirectory(
                folder.resolve("closed"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("r-xr-xr-x")));
        try (ChildProgram owner = plan.run(OwnerProgram.class, "closed/postgres", "binaries")) {
            assertThat(owner.line()).contains("may not use " + closed, "QINGSHAN_DATA_DIR");
        }
    }

    private void ordinaryUser() throws IOException {
        if (isRoot()) {
            plan.prefix.addAll(AS_NOBODY);
            plan.classPath = ReadableClassPath.copyInto(folder.resolve("build"));
        }
    }

    private int ownerOfServerStartedIn(String data) throws Exception {
        try (ChildProgram owner = plan.run(OwnerProgram.class, data, "binaries")) {
            String server = owner.line();
            assertThat(server).as("the server's process").containsOnlyDigits();
            int user = (int) Files.getAttribute(folder.resolve(data).resolve("cluster"), "unix:uid");
            owner.finish();
            assertThat(ProcessHandle.of(Long.parseLong(server)).filter(ServerProcess::isPostgres))
                    .isEmpty();
            return user;
        }
    }

    /** A PATH that lacks one program. */
    private String pathWithout(String absent) throws IOException {
        Path programs = Files.createDirectories(folder.resolve("programs"));
        for (String program : List.of("setpriv", "true")) {
            Path link = programs.resolve(program);
            if (Files.notExists(link)) {
                Files.createSymbolicLink(link, Path.of("/usr/bin", program));
            }
        }
        assertThat(programs.resolve(absent)).doesNotExist();
        return programs.toString();
    }

    private static boolean isRoot() throws IOException {
        return uid() == 0;
    }

    private static int uid() throws IOException {
        return (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}
