package org.qingshan.web;

import static java.util.Comparator.comparing;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.qingshan.support.Program;

/** Every address that a resource of the program answers at, read from the resources themselves, so that a new one is among them. */
public final class Routes {
    private Routes() {}

    /**
     * One method of a resource.
     *
     * @param template of the address, as registered
     * @param isOpen whether everybody may come in
     */
    public record Route(
            String method, String template, boolean isOpen, List<String> fields, String takes, String gives) {

        /** The address with values in its places; a place that the map does not name gets the first of its choices, else {@code other}. */
        public String filled(Map<String, String> values, String other) {
            var address = new StringBuilder();
            var rest = template;
            for (var at = rest.indexOf('{'); at >= 0; at = rest.indexOf('{')) {
                var end = closing(rest, at);
                var place = rest.substring(at + 1, end).split(":", 2);
                var choices = place.length == 2 && place[1].strip().matches("\\w+(\\|\\w+)+");
                var one = choices ? place[1].strip().split("\\|")[0] : other;
                address.append(rest, 0, at).append(values.getOrDefault(place[0].strip(), one));
                rest = rest.substring(end + 1);
            }
            return address.append(rest).toString();
        }

        public boolean has(String place) {
            return template.matches(".*\\{" + place + "[ :}].*");
        }

        public boolean isStream() {
            return gives.equals("text/event-stream");
        }

        public boolean changes() {
            return !method.equals("GET") && !method.equals("HEAD");
        }

        private static int closing(String text, int from) {
            var depth = 0;
            for (var at = from; at < text.length(); at++) {
                depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
                if (depth == 0) {
                    return at;
                }
            }
            throw new IllegalArgumentException(text);
        }

        @Override
        public String toString() {
            return method + " " + template;
        }
    }

    public static List<Route> all() {
        return Program.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.reflect())
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()).flatMap(method -> route(type, method)))
                .sorted(comparing(Route::toString))
                .toList();
    }

    /** Those that not everybody may come in by. */
    public static List<Route> closed() {
        return all().stream().filter(route -> !route.isOpen()).toList();
    }

    private static Stream<Route> route(Class<?> type, Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> new Route(
                        verb.value(),
                        address(type, method),
                        isOpen(type, method),
                        Arrays.stream(method.getParameters())
                                .filter(parameter -> parameter.isAnnotationPresent(RestForm.class))
                                .map(Parameter::getName)
                                .toList(),
                        said(type, method, Consumes.class)
                                .map(takes -> takes.value()[0])
                                .orElse("application/json"),
                        said(type, method, Produces.class)
                                .map(gives -> gives.value()[0])
                                .orElse("")));
    }

    private static String address(Class<?> type, Method method) {
        var path = method.getAnnotation(Path.class);
        var whole = type.getAnnotation(Path.class).value() + (path == null ? "" : "/" + path.value());
        return ("/" + whole).replaceAll("/+(?![^{]*})", "/");
    }

    private static boolean isOpen(Class<?> type, Method method) {
        return said(type, method, PermitAll.class).isPresent()
                && !method.isAnnotationPresent(jakarta.annotation.security.RolesAllowed.class);
    }

    private static <A extends Annotation> Optional<A> said(Class<?> type, Method method, Class<A> what) {
        return Optional.ofNullable(method.getAnnotation(what)).or(() -> Optional.ofNullable(type.getAnnotation(what)));
    }
}
