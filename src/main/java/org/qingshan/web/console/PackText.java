package org.qingshan.web.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the packers' pages and papers say. English is in {@code messages/pack_en.properties}. */
@MessageBundle(value = "pack", locale = "zh")
public interface PackText {
    @Message("包裹")
    String tab();

    @Message("包裹 · {name}")
    String title(String name);

    @Message("标签、装箱单、拣货单都在这里。")
    String lead();

    @Message("要打的")
    String show_pack();

    @Message("等发货")
    String show_packed();

    @Message("等人来取")
    String show_collect();

    @Message("取走了，收现金 {sum}")
    String collected_paid(String sum);

    @Message("取走了，没收钱")
    String collected_unpaid();

    @Message("取走了")
    String collected();

    @Message("在路上")
    String show_shipped();

    @Message("没动静或有问题")
    String show_silent();

    @Message("打单后改过")
    String show_changed();

    @Message("看哪些")
    String filter();

    @Message("这里没有包裹。")
    String none();

    @Message("只列出前 {count} 个。")
    String only(int count);

    @Message("共 {boxes} 箱")
    String counted(int boxes);

    @Message("第 {box} 箱")
    String box(String box);

    @Message("改过了，要重打")
    String changed();

    @Message("标签已打")
    String printed();

    @Message("{weight} 公斤")
    String kilograms(String weight);

    @Message("还没打的标签，改过的也算")
    String labels_new();

    @Message("打 {boxes} 张标签")
    String labels_count(long boxes);

    @Message("没有要打的标签。")
    String labels_none();

    @Message("再打一次")
    String again();

    @Message("订单号，空格隔开，也可以写 1001-1010")
    String again_hint();

    @Message("标签")
    String labels();

    @Message("装箱单")
    String slips();

    @Message("拣货单")
    String picks();

    @Message("拣货单 {name}")
    String pick_title(String name);

    @Message("{orders} 单没打包 · {time}")
    String pick_subtitle(int orders, String time);

    @Message("货 / 农户")
    String pick_goods();

    @Message("数量")
    String pick_quantity();

    @Message("重量")
    String pick_weight();

    @Message("没写是谁的")
    String pick_nobody();

    @Message("装箱单")
    String slip_title();

    @Message("……还有别的，见装箱单")
    String more_goods();

    @Message("字库没有、要照这个手写的字：")
    String missing();

    @Message("约 {weight} 公斤")
    String about(String weight);

    @Message("货到付款，代收 {sum}")
    String collect(String sum);

    @Message("{goods} {quantity}（{day}采摘）")
    String picked(String goods, String quantity, String day);

    @Message("{goods} {quantity}（{day}到村里）")
    String brought(String goods, String quantity, String day);

    @Message("现摘现发，收到请马上打开，放阴凉通风的地方，尽快吃完。有坏的请连同这张单拍照告诉我们。")
    String fresh();

    @Message("{numbers} 没有等着寄的箱子，一张都没打。")
    String not_to_send(String numbers);

    @Message("写了 {wrong}，看不出是哪些订单。")
    String bad_numbers(String wrong);

    @Message("打包")
    String run_tab();

    @Message("打包 · {name}")
    String run_title(String name);

    @Message("没有要打包的单子，歇一歇吧。")
    String run_nothing();

    @Message("还有 {orders} 单要打。")
    String run_left(int orders);

    @Message("{others} 单别人正在打。")
    String run_others(long others);

    @Message("整箱多重，公斤（不称就空着）")
    String run_weight();

    @Message("封箱前拍一张（可以不拍）")
    String run_photo();

    @Message("{names}没填一件多重，系统不会分箱，都算一箱。一箱装不下，先请店长在后台「货品」里填上。")
    String run_undivided(String names);

    @Message("标签是改之前打的，先重打一张。")
    String run_label_old();

    @Message("装箱单上的合格证是改之前打的，先重打一张装箱单。")
    String run_slip_old();

    @Message("箱子的照片")
    String photo();

    @Message("打好了，下一单")
    String run_packed();

    @Message("先放一放，换一单")
    String run_skip();

    @Message("第 {box} 箱")
    String run_box(int box);

    @Message("{number} 号 {quantity}")
    String run_lot(int number, String quantity);

    @Message("给我下一单")
    String run_next();

    @Message("扫标签，或者输订单号")
    String run_scan();

    @Message("打这一单")
    String run_take();

    @Message("还要打的货")
    String run_goods();

    @Message("这不是订单号。扫标签上的条码，或者输 1001 这样的数字。")
    String run_no_number();

    @Message("重量看不懂：写数字，比如 2.5；不称就空着。")
    String run_no_weight();

    @Message("{typed} 公斤太重了，一箱最多 {most} 公斤。这里填的是公斤，不是斤，也不是克。")
    String run_too_heavy(String typed, int most);

    @Message("照片要再拍一次。")
    String run_photo_again();

    @Message("订单 {number} 刚才变了，还没算打好：{changes}。照下面的再看一遍，对了再点一次。")
    String run_changed(int number, String changes);

    @Message("{goods} {before} → {now}")
    String run_changed_quantity(String goods, String before, String now);

    @Message("{goods} 换了一批货")
    String run_changed_lot(String goods);

    @Message("地址改了")
    String run_changed_address();

    @Message("内容改过")
    String run_changed_otherwise();

    @Message("承诺达标合格证：{lots}。全文在聊天里发「合格证 {number}」。")
    String promised(String lots, int number);

    @Message("{name}（第 {numbers} 批）")
    String lots(String name, String numbers);

    @Message("一起寄：{numbers}")
    String shared(String numbers);

    @Message("{slot} {name} 净重，{unit}（不称就空着）")
    String run_net(String slot, String name, String unit);

    @Message("订单 {number} 的 {quantity}")
    String run_net_of(int number, String quantity);

    @Message("还有 {rows} 样没勾：放进箱子一样勾一样。")
    String run_unticked(long rows);

    @Message("买家备注：{wish}")
    String wished(String wish);

    @Message("退回来了？")
    String returned();

    @Message("能再卖的勾上，会放回库存；没勾的算店里的损失，货主照样结算。买家不用再付钱，会告诉他。要再寄一次，就改成新单号，别记退回。")
    String returned_hint();

    @Message("还能卖的")
    String returned_good();

    @Message("记为退回")
    String returned_note();
}
