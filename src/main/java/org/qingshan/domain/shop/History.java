package org.qingshan.domain.shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** Who changed what, for people to read. Holds our own keys, no personal data. */
@Entity
@Table(name = "history")
public class History extends Row {
    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String actor;
    private String action;
    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> data;

    private Instant at;

    protected History() {}

    /**
     * Writes a row, and returns it.
     *
     * @param actor who did it, by our own key ({@code buyer 12}, {@code api}, {@code deadline})
     * @param action what was done ({@code order.confirmed})
     * @param subject to what ({@code order 1002}, {@code slot A1})
     */
    public static History write(String actor, String action, String subject, Map<String, String> data) {
        var row = new History();
        row.actor = actor;
        row.action = action;
        row.subject = subject;
        row.data = data;
        row.at = Lane.current().now();
        row.persist();
        return row;
    }

    /** The first time that something was done after a number of the shop's was given. */
    public static Optional<History> firstAfter(String action, long id) {
        return find("action = ?1 and id > ?2 order by id", action, id).firstResultOptional();
    }

    /** The last time that something was done after a number of the shop's was given. */
    public static Optional<History> lastAfter(String action, long id) {
        return find("action = ?1 and id > ?2 order by id desc", action, id).firstResultOptional();
    }

    /** Each time that something was done to any of these, the oldest first. */
    public static List<History> of(String action, Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : list("action = ?1 and subject in ?2 order by id", action, subjects);
    }

    /** The last times that something was done to it, the newest first. */
    public static List<History> lastOf(String action, String subject, int most) {
        return History.<History>find("action = ?1 and subject = ?2 order by id desc", action, subject)
                .page(0, most)
                .list();
    }

    /** Each time that a card was put up or taken down from a time on, the oldest first; the index of these wants the words as they stand. */
    public static List<History> ofCardsSince(Instant time) {
        return list("action in ('card.pushed', 'card.unpinned') and at >= ?1 order by id", time);
    }

    /** All that was done to it, the newest first. */
    public static List<History> about(String subject) {
        return list("subject = ?1 order by id desc", subject);
    }

    public Long id() {
        return id;
    }

    /** What was done ({@code lot.passed}). */
    public String action() {
        return action;
    }

    /** To what it was done ({@code lot 4}). */
    public String subject() {
        return subject;
    }

    /** Who did it, by our own key. */
    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** What goes with it, by name. */
    public Map<String, String> data() {
        return data;
    }
}
