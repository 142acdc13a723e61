package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about lots say. English is in {@code messages/lots_en.properties}. */
@MessageBundle(value = "lots", locale = "zh")
public interface LotPagesText {
    @Message("收货验货")
    String tab();

    @Message("{name} · 收货验货")
    String title(String name);

    @Message("{number} 号")
    String title_of(int number);

    @Message("收货")
    String take_in();

    @Message("全部")
    String all();

    @Message("等着办")
    String waiting();

    @Message("挑过以后")
    String sorted();

    @Message("能卖")
    String for_sale();

    @Message("不卖了")
    String gone();

    @Message("看哪些")
    String which();

    @Message("哪场直播")
    String stream();

    @Message("不分场次")
    String every_stream();

    @Message("看")
    String show();

    @Message("这里还没有货。")
    String none();

    @Message("回到清单")
    String back();

    @Message("货主")
    String grower();

    @Message("改货主")
    String ascribe();

    @Message("现在记的是{grower}。其实是谁的？已经结过账的改不了。")
    String ascribe_lead(String grower);

    @Message("没有改：写上是谁的货。")
    String no_new_grower();

    @Message("没有改：以前没有叫「{name}」的货主，是不是 {like}？真是新货主就勾上再点一次。")
    String like_other(String name, String like);

    @Message("点一个，或者写新名字")
    String grower_hint();

    @Message("什么货")
    String product();

    @Message("新货（在下面写名字）")
    String new_product();

    @Message("新货叫什么")
    String product_name();

    @Message("新货怎么算")
    String product_unit();

    @Message("多少（按货的单位）")
    String quantity();

    @Message("一共多重（不称也行）")
    String weight();

    @Message("斤")
    String jin();

    @Message("公斤")
    String kilogram();

    @Message("重量单位")
    String weight_unit();

    @Message("没有收：写上是谁的货。")
    String no_grower();

    @Message("没有收：以前没有叫「{name}」的货主。是不是{like}？真是新来的，勾上再收。")
    String like_grower(String name, String like);

    @Message("没有记：名字最多 {most} 个字。")
    String long_name(int most);

    @Message("没有记：这不是人的名字。")
    String nobodys_name();

    @Message("没有记：「{name}」不太像名字。真叫这个就勾上再点一次。")
    String hardly_grower(String name);

    @Message("「{name}」是新货主")
    String is_new_grower(String name);

    @Message("没有收：新的货要写名字。")
    String no_name();

    @Message("没有改动：数量写一个比 0 大的数，比如 50，最多 999999。")
    String wrong_quantity();

    @Message("没有收：重量写一个比 0 大的数，不称就空着。")
    String wrong_weight();

    @Message("没有收：哪天摘的写今天或以前的日子，二十年以内，再早就空着。")
    String wrong_day();

    @Message("没有收：{day} 是一年多以前了。真是那天摘的就勾上再收；写错了就改。")
    String long_ago(String day);

    @Message("{day} 摘的，没有写错")
    String is_long_ago(String day);

    @Message("没有收：价钱写成 12.50 这样，分成写 0 到 100。")
    String wrong_terms();

    @Message("没有撤：写上为什么。")
    String no_reason();

    @Message("哪天摘的（不写也行）")
    String day();

    @Message("给货主多少")
    String agreed();

    @Message("老样子，卖价的 {share}%")
    String usual(int share);

    @Message("每份多少元")
    String a_price();

    @Message("卖价的百分之几")
    String a_share();

    @Message("多少元，或百分之几")
    String agreed_number();

    @Message("收下")
    String take_in_now();

    @Message("没写谁的")
    String nobody();

    @Message("还等回复")
    String proposed();

    @Message("还没送到")
    String announced();

    @Message("没要或没来")
    String declined();

    @Message("等着验")
    String brought();

    @Message("验过了")
    String passed();

    @Message("没过")
    String failed();

    @Message("凭信任在卖")
    String trusted();

    @Message("没有货，不在卖")
    String nothing_there();

    @Message("撤下了")
    String recalled();

    @Message("货主拿回了")
    String withdrawn();

    @Message("{state} {quantity}")
    String pulled(String state, String quantity);

    @Message("货主不卖了，还货")
    String withdraw();

    @Message("剩 {left} 不再卖，还给{grower}，还了不能改回来；卖出的照发，有人留着的没人要也还。")
    String withdraw_lead(String left, String grower);

    @Message("没有还：刚才有人买了或者退了，现在剩 {left}。还要还就再点一次。")
    String left_changed(String left);

    @Message("约 {kilograms} 公斤")
    String about(String kilograms);

    @Message("每{unit} {money}")
    String by_price(String money, String unit);

    @Message("卖价的 {share}%")
    String by_share(int share);

    @Message("送来")
    String came();

    @Message("说带")
    String promised();

    @Message("能卖")
    String good();

    @Message("留着")
    String held();

    @Message("卖出")
    String sold();

    @Message("剩")
    String left();

    @Message("哪天摘")
    String picked();

    @Message("说好几时带")
    String expected();

    @Message("货主得")
    String gets();

    @Message("谁担保")
    String vouched();

    @Message("这批货的照片")
    String photo_of_lot();

    @Message("要")
    String want();

    @Message("不要")
    String decline();

    @Message("送到了，实际多少？")
    String count_lead();

    @Message("数错了？写对的数。")
    String recount_lead();

    @Message("改数")
    String count();

    @Message("先凭信任卖")
    String trust();

    @Message("没有验，记成你担保。")
    String trust_hint();

    @Message("打印货签")
    String slip();

    @Message("合格证")
    String certificates();

    @Message("开合格证")
    String certify();

    @Message("还没有开过。")
    String no_certificate();

    @Message("念出来")
    String speak();

    @Message("{number}号，{grower}家的{product}，{quantity}，{state}。")
    String aloud(int number, String grower, String product, String quantity, String state);

    @Message("上次结账，{product}卖出 {quantity}。")
    String aloud_sold(String product, String quantity);

    @Message("一共重{weight}。")
    String aloud_weighs(String weight);

    @Message("{day}摘的。")
    String aloud_picked(String day);
}
