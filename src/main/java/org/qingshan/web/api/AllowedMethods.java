package org.qingshan.web.api;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;

/**
 * Says which methods an address knows, to whoever asks for that or for another one (RFC 9110, 15.5.6). The framework names those of all
 * addresses that stand in one class, or none.
 */
class AllowedMethods {
    private final Map<String, RequestMapper<Method>> addresses = new TreeMap<>();

    AllowedMethods(BeanManager beans) {
        Map<String, ArrayList<RequestPath<Method>>> paths = new TreeMap<>();
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class) && type != UnknownAddress.class)
                .distinct()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .forEach(method -> verbs(method)
                        .forEach(verb -> paths.computeIfAbsent(verb, none -> new ArrayList<>())
                                .add(new RequestPath<>(false, template(method), method))));
        paths.forEach((verb, some) -> addresses.put(verb, new RequestMapper<>(some)));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value);
    }

    private static URITemplate template(Method method) {
        var own = method.getAnnotation(Path.class);
        var whole =
                method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return new URITemplate(("/" + whole).replaceAll("/+(?![^{]*})", "/"), false);
    }

    @ServerResponseFilter
    void say(ContainerRequestContext request, ContainerResponseContext response) {
        var isAsked = request.getMethod().equals(HttpMethod.OPTIONS) && response.getStatus() == 200;
        if (!isAsked && response.getStatus() != Status.METHOD_NOT_ALLOWED.getStatusCode()) {
            return;
        }
        var known = of(request.getUriInfo().getPath());
        if (!known.isEmpty()) {
            response.getHeaders().putSingle(HttpHeaders.ALLOW, String.join(", ", known));
        } else if (isAsked) {
            response.getHeaders().remove(HttpHeaders.ALLOW);
            response.setStatusInfo(Status.NOT_FOUND);
        }
    }

    private Set<String> of(String path) {
        Set<String> known = new TreeSet<>();
        addresses.forEach((verb, some) -> {
            if (some.map(path) != null) {
                known.add(verb);
            }
        });
        if (known.contains(HttpMethod.GET)) {
            known.add(HttpMethod.HEAD);
        }
        if (!known.isEmpty()) {
            known.add(HttpMethod.OPTIONS);
        }
        return known;
    }
}
