package org.qingshan.domain.stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Something said in the shop's rehearsal, by its host or by somebody who plays a viewer. It has had no effect. */
@Entity
@Table(name = "rehearsal_line")
public class RehearsalLine extends Row {
    public static final int LONGEST_NAME = 20;
    public static final int LONGEST = 300;

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String speaker;
    private String words;

    @Column(name = "said_at")
    private Instant saidAt;

    protected RehearsalLine() {}

    /** @param speaker what the viewer is called; empty for the host */
    public RehearsalLine(String speaker, String words, Instant now) {
        this.speaker = speaker;
        this.words = words;
        this.saidAt = now;
    }

    public Long id() {
        return id;
    }

    public String speaker() {
        return speaker;
    }

    public boolean isHosts() {
        return speaker.isEmpty();
    }

    public String words() {
        return words;
    }

    public Instant saidAt() {
        return saidAt;
    }

    /** All of them, in order. */
    public static List<RehearsalLine> all() {
        return list("from RehearsalLine l order by l.id");
    }
}
