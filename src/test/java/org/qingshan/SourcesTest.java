package org.qingshan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.qingshan.support.Program;

/** Sizes and descriptions of the source files. */
class SourcesTest {
    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 60;

    @Test
    void no_file_is_longer_than_300_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (var file : Program.sources()) {
            var lines = Files.readAllLines(file).size();
            if (lines > FILE_LINES) {
                tooLong.add(file + ": " + lines + " lines");
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(Program.sources()).hasSizeGreaterThan(100);
    }

    @Test
    void no_method_is_longer_than_60_lines() throws IOException {
        var measured = new MethodLengths();
        measured.read(Program.sources());
        assertThat(measured.tooLong).isEmpty();
        assertThat(measured.seen).isGreaterThan(500);
    }

    @Test
    void every_package_says_what_it_is_and_that_nothing_is_null_unless_marked() throws IOException {
        var described =
                Program.packageDescriptions().stream().map(Path::getParent).collect(Collectors.toSet());
        assertThat(described)
                .containsAll(Program.sources().stream().map(Path::getParent).collect(Collectors.toSet()));
        for (var description : Program.packageDescriptions()) {
            assertThat(Files.readString(description)).contains("/**", "@NullMarked\npackage org.qingshan");
        }
    }

    /** Reads sources as the compiler does, so that no brace in a text is taken for one of the program. */
    private static final class MethodLengths extends TreePathScanner<Void, CompilationUnitTree> {
        private final List<String> tooLong = new ArrayList<>();
        private int seen;
        private SourcePositions positions;

        void read(List<Path> files) throws IOException {
            var compiler = ToolProvider.getSystemJavaCompiler();
            try (var manager = compiler.getStandardFileManager(null, null, null)) {
                var task = (JavacTask)
                        compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
                positions = Trees.instance(task).getSourcePositions();
                for (var unit : task.parse()) {
                    scan(unit, unit);
                }
            }
        }

        @Override
        public Void visitMethod(MethodTree method, CompilationUnitTree unit) {
            seen++;
            var lines = line(unit, positions.getEndPosition(unit, method))
                    - line(unit, positions.getStartPosition(unit, method))
                    + 1;
            if (lines > METHOD_LINES) {
                tooLong.add(unit.getSourceFile().getName() + " " + method.getName() + ": " + lines + " lines");
            }
            return super.visitMethod(method, unit);
        }

        private static long line(CompilationUnitTree unit, long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
