package org.qingshan.web.viewer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.buyer.Divisions;
import org.qingshan.domain.buyer.Divisions.Place;

/** The provinces, cities and counties that the address form offers: the same for every shop, and read once a day at most. */
@PermitAll
@Path("/divisions.json")
public class DivisionsResource {
    /** Divisions change a few times a year. */
    private static final String A_DAY = "public, max-age=86400";

    private final Divisions divisions;
    private final ObjectMapper mapper;
    private volatile @Nullable VersionedJson written;

    DivisionsResource(Divisions divisions, ObjectMapper mapper) {
        this.divisions = divisions;
        this.mapper = mapper;
    }

    /** Lists of {@code [name, name in Latin letters, what lies in it]}; 304 if the reader has them. */
    @GET
    @Blocking
    @Produces(MediaType.APPLICATION_JSON)
    public Response all(@Context Request request) {
        var json = written();
        var unchanged = Unchanged.answer(request, json.tag());
        var response = unchanged == null ? Response.ok(json.bytes()) : unchanged;
        return response.tag(json.tag())
                .cacheControl(CacheControl.valueOf(A_DAY))
                .build();
    }

    private VersionedJson written() {
        var known = written;
        if (known != null) {
            return known;
        }
        try {
            var fresh = VersionedJson.of(mapper.writeValueAsBytes(rows(divisions.provinces())));
            written = fresh;
            return fresh;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Divisions cannot be written as JSON", impossible);
        }
    }

    /** Without the names of fields, which would be half of it. */
    private static List<List<Object>> rows(List<Place> places) {
        return places.stream().map(DivisionsResource::row).toList();
    }

    private static List<Object> row(Place place) {
        return place.within().isEmpty()
                ? List.of(place.name(), place.latin())
                : List.of(place.name(), place.latin(), rows(place.within()));
    }
}
