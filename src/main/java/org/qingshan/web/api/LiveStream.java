package org.qingshan.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The live stream and what is on sale in it. */
@Schema(description = "The live stream and what is on sale in it.")
public record LiveStream(
        String title,

        @Schema(examples = "LIVE") String status,

        @Schema(description = "In the order of the slots.") List<LineupEntry> lineup) {}
