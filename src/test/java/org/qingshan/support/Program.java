package org.qingshan.support;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The program's own classes and sources, as the tests of its shape look at them. */
public final class Program {
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.qingshan");
    private static final Path SOURCES = Path.of("src/main/java");

    private Program() {}

    /** Every source file, without the package descriptions. */
    public static List<Path> sources() throws IOException {
        return files(name -> name.endsWith(".java") && !name.equals("package-info.java"));
    }

    public static List<Path> packageDescriptions() throws IOException {
        return files(name -> name.equals("package-info.java"));
    }

    /** The classes below a package of ours, such as {@code domain}. Fails if there are none: then the name is misspelt. */
    public static JavaClasses in(String layer) {
        var found = CLASSES.that(describe(
                "in " + layer, type -> (type.getPackageName() + ".").startsWith("org.qingshan." + layer + ".")));
        if (found.isEmpty()) {
            throw new AssertionError("There is no class in " + layer);
        }
        return found;
    }

    /** Whether any class of the layer depends on a class whose package begins like this. */
    public static boolean uses(String layer, String target) {
        return uses(
                layer, describe("in " + target, type -> type.getPackageName().startsWith(target)));
    }

    public static boolean uses(String layer, DescribedPredicate<JavaClass> target) {
        return in(layer).stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .anyMatch(target);
    }

    private static List<Path> files(Predicate<String> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> wanted.test(file.getFileName().toString()))
                    .toList();
        }
    }
}
