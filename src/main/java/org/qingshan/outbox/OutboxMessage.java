package org.qingshan.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.qingshan.platform.lane.AddedRow;
import org.qingshan.platform.lane.Lane;

/** A message on its way to a chat. */
@Entity
@Table(name = "outbox")
public class OutboxMessage extends AddedRow {

    public enum State {
        QUEUED,
        SENDING,
        SENT,
        /** It may have been shown: the answer of the platform was lost, or this program died while sending. */
        UNKNOWN,
        /** The platform refused it for good. */
        FAILED,
        /** Not sent, because it is too late, replaced, or the person cannot be written to. */
        ABORTED
    }

    static final Set<State> UNDELIVERED = EnumSet.of(State.FAILED, State.UNKNOWN);

    @Id
    private long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "chat_id")
    private long chatId;

    private String channel;
    private String address;

    @Nullable
    @Column(name = "answers_id")
    private Long answersId;

    @Enumerated(EnumType.STRING)
    private OutgoingMessage.Kind kind;

    @Enumerated(EnumType.ORDINAL)
    private Priority priority;

    @Nullable
    @Column(name = "merge_key")
    private String mergeKey;

    @Nullable
    @Column(name = "card_item_id")
    private Long cardItemId;

    // Replaced, never changed: else Hibernate would write and read it once more, to have a copy to compare with.
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private OutgoingMessage body;

    /** The number of the change that says what it shows by now; null where it was never changed by an answer. */
    @Nullable
    @Column(name = "shown_by")
    private Long shownBy;

    @Transient
    @Nullable
    private OutgoingMessage shown;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private int attempts;

    @Nullable
    @Column(name = "not_before")
    private Instant notBefore;

    @Nullable
    @Column(name = "not_after")
    private Instant notAfter;

    @Nullable
    @Column(name = "sent_ref")
    private String sentRef;

    @Nullable
    private String error;

    /** Until when a code or one-time link in it is kept; null where there is none. */
    @Nullable
    @Column(name = "secret_until")
    private Instant secretUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    protected OutboxMessage() {}

    OutboxMessage(long id, Recipient to, OutgoingMessage body, Priority priority, Instant now) {
        this.id = id;
        this.chatId = to.chatId();
        this.channel = to.channel();
        this.address = to.address();
        this.kind = body.kind();
        this.cardItemId = body.cardItem();
        this.body = body;
        this.priority = priority;
        this.createdAt = now;
    }

    @Override
    protected long names() {
        return chatId;
    }

    /** Says which incoming message this answers, by its number. */
    public OutboxMessage answers(long incoming) {
        answersId = incoming;
        return this;
    }

    /** Of the queued messages with one merge key in one chat only the newest is sent. */
    public OutboxMessage replacing(String mergeKey) {
        this.mergeKey = mergeKey;
        return this;
    }

    /** It waits until then. */
    public OutboxMessage notBefore(Instant time) {
        notBefore = time;
        return this;
    }

    /** After this long it is worth nothing and is not sent. */
    public OutboxMessage validFor(Duration duration) {
        notAfter = createdAt.plus(duration);
        return this;
    }

    /** From then on it is worth nothing and is not sent. */
    public OutboxMessage validUntil(Instant time) {
        notAfter = time;
        return this;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    public String address() {
        return address;
    }

    /** The number of the incoming message that it answers. */
    public Optional<Long> answered() {
        return Optional.ofNullable(answersId);
    }

    public OutgoingMessage body() {
        return body;
    }

    /** It holds a code or a one-time link, which is kept no longer than this; nor is it sent later. */
    void secretFor(Duration life) {
        secretUntil = createdAt.plus(life);
        if (notAfter == null) {
            notAfter = secretUntil;
        }
    }

    /** What it shows by now, or will in a moment. */
    public OutgoingMessage shown() {
        return shown == null ? body : shown;
    }

    /** It shows what the change says from now on. */
    public void shows(OutboxMessage change) {
        shownBy = change.id;
        shown = change.body;
    }

    @Nullable
    Long shownBy() {
        return shownBy;
    }

    /** @param change that it was changed by; null where that is not kept any more */
    void wasChanged(@Nullable OutboxMessage change) {
        shown = change == null ? OutgoingMessage.text("", List.of()) : change.body;
    }

    @Nullable
    String sentRef() {
        return sentRef;
    }

    void sentAtCommit() {
        state = State.SENT;
    }

    /** Others were told what the tap came to. */
    public void told() {
        body = body.tappedBy(null);
    }

    /** It did not arrive, or may not have. */
    boolean isUndelivered() {
        return UNDELIVERED.contains(state);
    }

    /** Queues it anew in these words, as if it had never been tried, for as long as the first time. */
    void sendAgain(OutgoingMessage words) {
        body = words;
        state = State.QUEUED;
        attempts = 0;
        error = null;
        notBefore = null;
        notAfter = notAfter == null ? null : Lane.current().now().plus(Duration.between(createdAt, notAfter));
    }

    void outdated() {
        state = State.ABORTED;
        error = "outdated";
    }

    public State state() {
        return state;
    }

    public String channel() {
        return channel;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** What the platform said; empty if it said nothing. */
    public String error() {
        return error == null ? "" : error;
    }

    public static Optional<OutboxMessage> byId(long id) {
        return find("id", id).firstResultOptional();
    }

    /**
     * What waits for a chat goes to another one; a change of what was shown there goes nowhere. In one statement, because the sender
     * changes the same rows.
     */
    public static void redirect(long chat, Recipient to) {
        var lane = Lane.current();
        lane.flush();
        update(
                "chatId = ?1, address = ?2 where shopId = ?3 and chatId = ?4 and state = ?5 and kind <> ?6",
                to.chatId(),
                to.address(),
                lane.shop(),
                chat,
                State.QUEUED,
                OutgoingMessage.Kind.EDIT);
    }

    /** What was answered to an incoming message, in order. */
    public static List<OutboxMessage> answersTo(long incoming) {
        return list("answersId = ?1 order by id", incoming);
    }

    /** The item on a card. */
    public Optional<Long> cardItem() {
        return Optional.ofNullable(cardItemId);
    }
}
