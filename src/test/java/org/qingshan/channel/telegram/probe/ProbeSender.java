package org.qingshan.channel.telegram.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.qingshan.outbox.Delivery;
import org.qingshan.outbox.Sender;

/**
 * A platform of the tests' own: keeps what it was given and answers as it is told. No alternative, since one of those would be
 * the only sender that the outbox finds.
 */
@ApplicationScoped
public class ProbeSender implements Sender {
    /** Begins the names of shops whose messages nobody carries. */
    public static final String IDLE = "idle-";

    private final List<Parcel> parcels = new CopyOnWriteArrayList<>();
    private final Set<String> left = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> asked = new ConcurrentHashMap<>();
    private volatile Function<Parcel, CompletionStage<Delivery>> answer = parcel -> sent("1");

    /** How the next messages fare. */
    public void answers(Function<Parcel, CompletionStage<Delivery>> answer) {
        this.answer = answer;
    }

    public void answersAtOnce(Function<Parcel, Delivery> answer) {
        answers(parcel -> CompletableFuture.completedStage(answer.apply(parcel)));
    }

    public void reset() {
        parcels.clear();
        answer = parcel -> sent("1");
    }

    /** Nobody carries the shop's messages from now on, or somebody does again. */
    public void leaves(String shop, boolean isAway) {
        if (isAway) {
            left.add(shop);
        } else {
            left.remove(shop);
        }
    }

    /** How often it was asked so far whether somebody carries for the shop. */
    public int timesAsked(String shop) {
        return asked.getOrDefault(shop, 0);
    }

    public List<Parcel> parcels() {
        return List.copyOf(parcels);
    }

    /** What one shop has sent, whatever other tests have left behind. */
    public List<Parcel> parcels(String shop) {
        return parcels.stream().filter(parcel -> parcel.shop().equals(shop)).toList();
    }

    public List<String> texts(String shop) {
        return parcels(shop).stream().map(parcel -> parcel.message().text()).toList();
    }

    private static CompletionStage<Delivery> sent(String ref) {
        return CompletableFuture.completedStage(Delivery.sent(ref));
    }

    @Override
    public String channel() {
        return "probe";
    }

    @Override
    public boolean serves(String shop) {
        asked.merge(shop, 1, Integer::sum);
        return !shop.startsWith(IDLE) && !left.contains(shop);
    }

    @Override
    public boolean deliversAtCommit() {
        return false;
    }

    @Override
    public CompletionStage<Delivery> send(Parcel parcel) {
        parcels.add(parcel);
        return answer.apply(parcel);
    }
}
