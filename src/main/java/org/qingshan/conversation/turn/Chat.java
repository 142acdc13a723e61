package org.qingshan.conversation.turn;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.claim.Offer;
import org.qingshan.domain.buyer.Address;
import org.qingshan.domain.buyer.Buyer;
import org.qingshan.inbox.Origin;
import org.qingshan.outbox.Recipient;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.OwnRows;

/** A chat on a platform: with one person, or a group. Keeps the language, the open question and the stream it has joined. */
@Entity
@Table(name = "chat")
public class Chat extends PanacheEntityBase {
    /** Nobody answers a question of this morning in the evening. */
    private static final Duration DIALOGUE_LIFE = Duration.ofHours(2);
    /** Who came in so shortly before a stream came for it. */
    private static final Duration BEFORE_STREAM = Duration.ofHours(6);
    /** The visit is noted no more often than this, so that a busy chat does not write a row per message. */
    private static final Duration VISIT = Duration.ofMinutes(10);

    private static final String AT = "row.channel = ?1 and one_of(?2, row.address)";
    private static final OwnRows<Chat> WITH_PEOPLE = OwnRows.of(Chat.class, AT, "buyer");
    private static final OwnRows<Chat> OF_MANY = OwnRows.of(Chat.class, AT);

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    private String channel;
    private String address;

    @Nullable
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "buyer_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Buyer buyer;

    @Embedded
    private ChatLanguage language;

    private boolean reachable;

    @Nullable
    @Column(name = "stream_id")
    private Long streamId;

    @Nullable
    @Column(name = "muted_stream_id")
    private Long mutedStreamId;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Nullable
    private String dialogue;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> draft;

    @Nullable
    @Column(name = "dialogue_until")
    private Instant dialogueUntil;

    @Nullable
    @Embedded
    private Gathered gathered;

    @Nullable
    @Embedded
    private OpenChoice choice;

    @Nullable
    private String album;

    /** The chat that this one is by another name of the platform's. */
    @Nullable
    @Column(name = "continues_id")
    private Long continuesId;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Chat() {}

    public static Chat withPerson(Origin origin, Buyer buyer, Instant now) {
        var chat = new Chat(origin.channel(), origin.person(), Language.of(origin.language()), now);
        chat.buyer = buyer;
        return chat;
    }

    public static Chat withStranger(String channel, String address, Buyer buyer, Instant now) {
        var chat = new Chat(channel, address, Language.CHINESE, now);
        chat.buyer = buyer;
        return chat;
    }

    public static Chat ofMany(Origin origin, Instant now) {
        var chat = new Chat(origin.channel(), origin.chat(), Language.of(origin.language()), now);
        chat.reachable = true;
        return chat;
    }

    /** The same chat under the name that the platform has given it; kept as a chat of its own, since messages have other names there. */
    public Chat continuedAt(String now, Instant at) {
        var chat = new Chat(channel, now, language(), at);
        chat.reachable = true;
        chat.persist();
        return chat;
    }

    /** What waits to be said in the other chat is said here. */
    public void continues(Chat other) {
        continuesId = other.id;
    }

    private Chat(String channel, String address, Language language, Instant now) {
        this.shopId = Lane.current().shop();
        this.channel = channel;
        this.address = address;
        this.language = new ChatLanguage(language);
        this.seenAt = now;
        this.createdAt = now;
    }

    /** The person is here; from now on the chat can be written to. */
    void visited(Instant now) {
        reachable = true;
        seenAt = seenAt.plus(VISIT).isBefore(now) ? now : seenAt;
    }

    /** It can be written to, whoever says so. */
    public void reached() {
        reachable = true;
    }

    public void unreachable() {
        reachable = false;
    }

    public void joins(long stream) {
        if (streamId == null || streamId != stream) {
            streamId = stream;
        }
    }

    public boolean hasJoined(long stream) {
        return streamId != null && streamId == stream;
    }

    public void mutes(@Nullable Long stream) {
        mutedStreamId = stream;
    }

    public void speaks(Language language) {
        this.language.chosen(language);
    }

    /**
     * Words tell a language. An address does not, since it is written as the post wants it, nor does the name of a product or, from one of
     * the team, that of a person, which may have no other.
     */
    public void hears(String words, @Nullable String tag, boolean isOfTeam, Supplier<List<Offer>> offers) {
        language.hears(words, tag, Language.Speaker.of(isOfTeam, dialogue), offers);
    }

    /**
     * Joins answers to those that are gathered here. After a silence they are gathered for a short time only.
     *
     * @return until when more may join them
     */
    public Instant gathers(List<PublicAnswer> answers, Instant now) {
        if (gathered == null) {
            gathered = new Gathered(answers, now);
        } else {
            gathered.add(answers, now);
        }
        return gathered.until();
    }

    public List<PublicAnswer> gathered() {
        return gathered == null ? List.of() : gathered.answers();
    }

    /** What is offered as buttons now may be chosen in words; null where nothing is, so that no more than what lasts may. */
    public void offers(@Nullable OpenChoice choice) {
        this.choice = OpenChoice.after(this.choice, choice);
    }

    public Optional<OpenChoice> choice() {
        return Optional.ofNullable(choice);
    }

    public boolean beginsAlbum(@Nullable String pictures) {
        var begins = pictures == null || !pictures.equals(album);
        album = pictures == null ? album : pictures;
        return begins;
    }

    /** Opens a question; an earlier one is dropped. */
    public void asks(String dialogue, Map<String, String> draft, Instant now) {
        this.dialogue = dialogue;
        this.draft = Map.copyOf(draft);
        this.dialogueUntil = now.plus(DIALOGUE_LIFE);
    }

    public void asksNothing() {
        dialogue = null;
        draft = null;
        dialogueUntil = null;
    }

    public Optional<String> openDialogue(Instant now) {
        return dialogueUntil != null && now.isBefore(dialogueUntil) ? Optional.ofNullable(dialogue) : Optional.empty();
    }

    public Map<String, String> draft() {
        return draft == null ? Map.of() : draft;
    }

    public Long id() {
        return id;
    }

    public @Nullable Buyer buyer() {
        return buyer;
    }

    public Language language() {
        return language.language();
    }

    public boolean isReachable() {
        return reachable;
    }

    public Recipient recipient() {
        return new Recipient(id, channel, address);
    }

    public static List<Chat> withPeople(String channel, Collection<String> addresses) {
        var chats = WITH_PEOPLE.list(channel, addresses.toArray(String[]::new));
        Address.usualOf(chats.stream().map(Chat::buyer).filter(Objects::nonNull).toList());
        return chats;
    }

    public static List<Chat> ofMany(String channel, Collection<String> addresses) {
        return OF_MANY.list(channel, addresses.toArray(String[]::new));
    }

    /** The chats with these people that can be written to. */
    public static List<Chat> withBuyers(Collection<Long> buyers) {
        return buyers.isEmpty()
                ? List.of()
                : list("from Chat c join fetch c.buyer b where b.id in ?1 and c.reachable order by c.id", buyers);
    }

    public static List<Chat> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Who follows the stream: joined it, or came in shortly before it began, and has not muted it. */
    public static List<Chat> following(long stream, Instant startedAt) {
        return list(
                "from Chat c where c.reachable and c.buyer is not null and (c.streamId = ?1 or c.seenAt > ?2)"
                        + " and (c.mutedStreamId is null or c.mutedStreamId <> ?1) order by c.id",
                stream,
                startedAt.minus(BEFORE_STREAM));
    }
}
