package org.qingshan.partner.courier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.qingshan.domain.parcel.CourierNews;
import org.qingshan.domain.parcel.CourierNews.Step;
import org.qingshan.domain.parcel.Tracking;
import org.qingshan.domain.shop.Shop;
import org.qingshan.platform.DatabaseClock;
import org.qingshan.platform.Storable;
import org.qingshan.platform.lane.Lanes;

/** Where kuaidi100 tells how parcels are doing. Only what is signed is read; what is answered otherwise than 200 it tells again. */
@Blocking
@PermitAll
@Path(Kuaidi100Door.PATH + "/{shop}")
@Produces(MediaType.APPLICATION_JSON)
public class Kuaidi100Door {
    static final String PATH = "/courier/kuaidi100";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    /** Letters of the courier's words that are kept. */
    private static final int LONGEST = 200;

    private final Kuaidi100Config config;
    private final Signing signing;
    private final ObjectMapper json;
    private final Lanes lanes;
    private final Tracking tracking;
    private final DatabaseClock clock;

    Kuaidi100Door(
            Kuaidi100Config config,
            Signing signing,
            ObjectMapper json,
            Lanes lanes,
            Tracking tracking,
            DatabaseClock clock) {
        this.config = config;
        this.signing = signing;
        this.json = json;
        this.lanes = lanes;
        this.tracking = tracking;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response tell(
            @PathParam("shop") String shop,
            @FormParam("param") @Nullable String param,
            @FormParam("sign") @Nullable String sign) {
        if (config.key().isEmpty() || lanes.acrossShops(() -> Shop.byKey(shop)).isEmpty()) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (param == null || sign == null || !signing.isTrue(shop, param, sign)) {
            return answer(Response.Status.FORBIDDEN, false, "403");
        }
        try {
            news(Storable.json(json.readTree(param)).path("lastResult"))
                    .ifPresent(news -> lanes.run(shop, () -> tracking.heard(news)));
            return answer(Response.Status.OK, true, "200");
        } catch (IOException unreadable) {
            return answer(Response.Status.BAD_REQUEST, false, "400");
        }
    }

    private static Response answer(Response.Status status, boolean taken, String code) {
        return Response.status(status)
                .entity(Map.of("result", taken, "returnCode", code, "message", status.getReasonPhrase()))
                .build();
    }

    /** None where it says nothing of a parcel. */
    private Optional<CourierNews> news(JsonNode result) {
        var waybill = result.path("nu").asText();
        var last = result.path("data").path(0);
        var words = last.path("context").asText();
        return waybill.isEmpty() || last.isMissingNode()
                ? Optional.empty()
                : Optional.of(new CourierNews(
                        waybill,
                        step(result.path("state").asText()),
                        words.length() <= LONGEST ? words : words.substring(0, LONGEST),
                        at(last.path("ftime").asText(last.path("time").asText()))));
    }

    /** States of kuaidi100: 3 is arrived, 301 to 304 say how. Of those with 1 only 1 and 103 say that the courier has it; 14 is refused. */
    private static Step step(String state) {
        return switch (state) {
            case "1", "103" -> Step.COLLECTED;
            case "14" -> Step.BACK;
            default ->
                switch (state.isEmpty() ? '0' : state.charAt(0)) {
                    case '2' -> Step.TROUBLE;
                    case '3' -> Step.ARRIVED;
                    case '4', '6' -> Step.BACK;
                    case '5' -> Step.DELIVERING;
                    default -> Step.MOVING;
                };
        };
    }

    /** By China's clocks; now where nothing that can be read is said, or what is yet to come: all news after it would be old. */
    private Instant at(String time) {
        var now = clock.now();
        try {
            var said = LocalDateTime.parse(time, TIME).atZone(Shop.VILLAGE).toInstant();
            return said.isAfter(now) ? now : said;
        } catch (DateTimeParseException unreadable) {
            return now;
        }
    }
}
