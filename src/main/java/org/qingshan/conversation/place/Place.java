package org.qingshan.conversation.place;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.qingshan.conversation.turn.Chat;
import org.qingshan.domain.place.LinkedPlaces.Missing;
import org.qingshan.inbox.PlaceNews.Rights;
import org.qingshan.inbox.PlaceNews.Sort;
import org.qingshan.inbox.PlaceNews.Standing;
import org.qingshan.platform.lane.Lane;
import org.qingshan.platform.lane.NextId;
import org.qingshan.platform.lane.Row;

/** A group or channel that somebody of the team has linked to the shop. What the platform calls it is its chat's matter. */
@Entity
@Table(name = "place")
public class Place extends Row {
    enum State {
        LINKED,
        /** Somebody of the team does not want it any more. */
        UNLINKED,
        /** The bot was shown out, or cannot write any more; it is linked again when it comes back. */
        LOST
    }

    @Id
    @NextId
    private Long id;

    @TenantId
    @PartitionKey
    @Column(name = "shop_id")
    private String shopId;

    @Column(name = "chat_id")
    private long chatId;

    @Enumerated(EnumType.STRING)
    private Sort sort = Sort.GROUP;

    private String title = "";

    @Enumerated(EnumType.STRING)
    private State state = State.LINKED;

    private boolean reads;
    private boolean posts;
    private boolean edits;
    private boolean pins;

    /** Whether anybody has told yet what the bot may do. */
    private boolean known;

    /** The place whose posts are commented on here. */
    @Nullable
    @Column(name = "channel_id")
    private Long channelId;

    @Column(name = "linked_by")
    private long linkedBy;

    /** Who waits to hear how the bot stands here. */
    @Nullable
    @Column(name = "asked_by")
    private Long askedBy;

    /** The platform's name of the one of its several talks in which the shop posts; null for the general one. */
    @Nullable
    private String topic;

    /** The platform's name of the bot that has shown what stands here; empty if that was taken away, null where it is yet to be noted. */
    @Nullable
    @Column(name = "shown_by")
    private String shownBy;

    @Embedded
    private Shown shown = Shown.nothing();

    protected Place() {}

    Place(Chat chat, long linkedBy) {
        this.shopId = Lane.current().shop();
        this.chatId = chat.id();
        this.linkedBy = linkedBy;
    }

    void link(long buyer) {
        state = State.LINKED;
        linkedBy = buyer;
        shownBy = null;
    }

    void unlink() {
        state = State.UNLINKED;
        askedBy = null;
    }

    /** Only what is linked can be lost. Returns whether it was. */
    boolean lose() {
        var was = isLinked();
        if (was) {
            state = State.LOST;
        }
        return was;
    }

    /** It is there after all. Returns whether that is news. */
    boolean found() {
        var was = state == State.LOST;
        if (was) {
            state = State.LINKED;
            shownBy = null;
        }
        return was;
    }

    /** What stands here is this bot's from now on. Returns whether it was shown by another one, which alone could have changed it. */
    boolean isShownBy(String bot) {
        var wasAnothers = shownBy != null && !shownBy.equals(bot);
        shownBy = bot;
        return wasAnothers;
    }

    void stands(Standing standing) {
        sort = standing.sort();
        title = standing.title();
        may(standing.rights());
    }

    private void may(Rights rights) {
        reads = rights.reads();
        posts = rights.posts();
        edits = rights.edits();
        pins = rights.pins();
        known = true;
    }

    void renamed(String now) {
        title = now;
    }

    void movesTo(Chat chat) {
        chatId = chat.id();
        state = state == State.LOST ? State.LINKED : state;
    }

    /** Returns whether that was not known. */
    boolean commentsOn(Place channel) {
        var isNew = !Objects.equals(channelId, channel.id);
        channelId = channel.id;
        return isNew;
    }

    void askedBy(@Nullable Long buyer) {
        askedBy = buyer;
    }

    @Nullable
    Long takeAsker() {
        var asker = askedBy;
        askedBy = null;
        return asker;
    }

    public Shown shown() {
        return shown;
    }

    /** Everything is posted in this talk from now on. */
    public void postsIn(@Nullable String talk) {
        topic = talk;
    }

    public @Nullable String topic() {
        return topic;
    }

    long linkedBy() {
        return linkedBy;
    }

    /** What the bot needs to do here and may not. Nothing while nobody has told. */
    public List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        if (!known || !isLinked()) {
            return missing;
        }
        if (!isChannel() && !reads) {
            missing.add(Missing.READING);
        }
        if (!posts) {
            missing.add(Missing.POSTING);
        }
        if (!edits) {
            missing.add(Missing.EDITING);
        }
        if (!isChannel() && !pins) {
            missing.add(Missing.PINNING);
        }
        return missing;
    }

    public Long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    public String title() {
        return title;
    }

    public boolean isChannel() {
        return sort == Sort.CHANNEL;
    }

    public boolean isLinked() {
        return state == State.LINKED;
    }

    boolean isUnlinked() {
        return state == State.UNLINKED;
    }

    /** The place whose posts are commented on here. */
    public Optional<Long> channel() {
        return Optional.ofNullable(channelId);
    }

    static Optional<Place> at(Chat chat) {
        return find("chatId", chat.id()).firstResultOptional();
    }

    public static boolean isLinkedAt(Chat chat) {
        return at(chat).filter(Place::isLinked).isPresent();
    }

    public static Optional<Place> byId(long id) {
        return find("id", id).firstResultOptional();
    }

    /** The linked ones in which the posts of the channel are commented on. */
    static List<Place> discussing(Place channel) {
        return list("channelId = ?1 and state = ?2 order by id", channel.id, State.LINKED);
    }

    /** Those that nobody has unlinked, in the order of linking. */
    public static List<Place> all() {
        return list("state <> ?1 order by id", State.UNLINKED);
    }

    /**
     * Those where the shop posts: what is posted in a channel is shown by the platform where it is commented on, so that nothing is
     * posted there a second time.
     */
    public static List<Place> posted() {
        List<Place> linked = list("state = ?1 order by id", State.LINKED);
        var channels = linked.stream().filter(Place::isChannel).map(Place::id).collect(Collectors.toSet());
        return linked.stream()
                .filter(place -> !channels.contains(place.channelId))
                .toList();
    }
}
