// Runs of the autograd engine, between tensors or edges of the graph.
#include "backward.h"

#include <ATen/core/Tensor.h>
#include <ATen/ops/ones_like.h>
#include <torch/csrc/autograd/edge.h>
#include <torch/csrc/autograd/engine.h>
#include <torch/csrc/autograd/functions/basic_ops.h>
#include <torch/csrc/autograd/variable.h>

#include <algorithm>
#include <atomic>
#include <functional>
#include <vector>

#include "convert.h"
#include "error.h"
#include "handle.h"
#include "js_function.h"
#include "memory.h"
#include "node.h"

namespace sconce {

namespace ag = torch::autograd;

namespace {

// A tensor, or [node, number of its input].
struct End {
  at::Tensor tensor;
  ag::Edge edge;
};

End end_of(Napi::Env env, const Napi::Value& value) {
  if (!value.IsArray()) {
    const at::Tensor& tensor = tensor_of(env, value);
    return {tensor, {}};
  }
  const auto pair = value.As<Napi::Array>();
  const uint32_t number = pair.Get(1u).As<Napi::Number>().Uint32Value();
  const NodePointer& node = node_of(env, pair.Get(0u));
  TORCH_CHECK_INDEX(number < node->num_inputs(), "there is no edge ", number, " to ", node->name(),
                    ", which has ", node->num_inputs(), " inputs");
  return {{}, ag::Edge(node, number)};
}

std::vector<End> ends_of(const Napi::CallbackInfo& info, size_t index) {
  const auto list = info[index].As<Napi::Array>();
  std::vector<End> ends;
  for (uint32_t i = 0; i < list.Length(); ++i) ends.push_back(end_of(info.Env(), list.Get(i)));
  return ends;
}

// Where the gradients of an output enter the graph.
ag::Edge root_of(const End& end, size_t index) {
  if (!end.tensor.defined()) return end.edge;
  ag::Edge edge = ag::impl::gradient_edge(end.tensor);
  TORCH_CHECK(edge.function, "element ", index,
              " of tensors does not require grad and does not have a grad_fn");
  return edge;
}

void check_implicit(int64_t elements, c10::ScalarType type) {
  TORCH_CHECK(elements == 1, "grad can be implicitly created only for scalar outputs");
  TORCH_CHECK(c10::isFloatingType(type),
              "grad can be implicitly created only for real scalar outputs but got ", type);
}

// One, for a number that is given no gradient.
at::Tensor implicit_gradient(const End& end) {
  if (end.tensor.defined()) {
    if (!end.tensor.requires_grad()) return {};
    check_implicit(end.tensor.numel(), end.tensor.scalar_type());
    return at::ones_like(end.tensor, at::MemoryFormat::Preserve);
  }
  const at::Tensor zeros = end.edge.function->input_metadata(end.edge.input_nr).zeros_like();
  check_implicit(zeros.numel(), zeros.scalar_type());
  return zeros.fill_(1);
}

// Where the gradient of an input comes out.
ag::Edge leaf_of(const End& end, bool accumulate) {
  if (!end.tensor.defined()) return end.edge;
  const at::Tensor& tensor = end.tensor;
  TORCH_CHECK(tensor.requires_grad(), "One of the differentiated Tensors does not require grad");
  if (accumulate) tensor.retain_grad();
  const auto number = tensor.output_nr();
  NodePointer node = tensor.grad_fn();
  if (!node) node = ag::impl::try_get_grad_accumulator(tensor);
  // A leaf that is in no graph: a node that none leads to.
  if (!node) return {make_node<ag::Identity>(), 0};
  return {node, static_cast<uint32_t>(number)};
}

struct Run {
  std::vector<End> outputs;
  ag::variable_list gradients;
  std::vector<End> inputs;
  bool retain = false;
  bool create = false;
  bool accumulate = false;
  bool allow_unused = false;
};

ag::variable_list execute(Run& run) {
  ag::edge_list roots;
  for (size_t i = 0; i < run.outputs.size(); ++i) {
    if (!run.gradients[i].defined()) run.gradients[i] = implicit_gradient(run.outputs[i]);
    roots.push_back(root_of(run.outputs[i], i));
  }
  ag::edge_list leaves;
  for (const End& input : run.inputs) leaves.push_back(leaf_of(input, run.accumulate));
  ag::variable_list results = ag::Engine::get_default_engine().execute(
      roots, run.gradients, run.retain, run.create, run.accumulate, leaves);
  if (run.accumulate || run.allow_unused) return results;
  for (const auto& result : results) {
    TORCH_CHECK(result.defined(),
                "One of the differentiated Tensors appears to not have been used in the graph. "
                "Set allow_unused=True if this is the desired behavior.");
  }
  return results;
}

// For trying on the CPU what engines of other devices need.
std::atomic<bool>& always_elsewhere() {
  static std::atomic<bool> value{false};
  return value;
}

Napi::Value set_backward_elsewhere(const Napi::CallbackInfo& info) {
  always_elsewhere() = info[0].As<Napi::Boolean>();
  return info.Env().Undefined();
}

bool on_cpu(const End& end) {
  if (end.tensor.defined()) return end.tensor.is_cpu();
  return end.edge.function->device() == at::kCPU;
}

// Engines of other devices than the CPU call functions from threads of their own.
ag::variable_list run_engine(Env& env, Run run) {
  ag::variable_list results;
  const std::function<void()> work = [&] { results = execute(run); };
  const bool on_device = !std::all_of(run.outputs.begin(), run.outputs.end(), on_cpu);
  if ((on_device || always_elsewhere()) && has_js_functions(env)) {
    on_other_thread(env, work);
  } else {
    work();
  }
  relieve(env);
  return results;
}

// What is kept of the graph: unless said otherwise, what a graph of gradients needs.
bool retained(const Napi::Value& value, bool create) {
  return is_none(value.Env(), value) ? create : value.As<Napi::Boolean>().Value();
}

// backward(outputs, gradients, retain_graph, create_graph, inputs)
Napi::Value backward(const Napi::CallbackInfo& info) {
  Run run;
  run.outputs = ends_of(info, 0);
  run.gradients = tensors_of(info.Env(), info[1]);
  run.create = info[3].As<Napi::Boolean>();
  run.retain = retained(info[2], run.create);
  run.inputs = ends_of(info, 4);
  run.accumulate = true;
  run_engine(Env::of(info.Env()), std::move(run));
  return info.Env().Undefined();
}

// gradients(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused)
Napi::Value gradients(const Napi::CallbackInfo& info) {
  Run run;
  run.outputs = ends_of(info, 0);
  run.inputs = ends_of(info, 1);
  run.gradients = tensors_of(info.Env(), info[2]);
  run.create = info[4].As<Napi::Boolean>();
  run.retain = retained(info[3], run.create);
  run.allow_unused = info[5].As<Napi::Boolean>();
  Env& env = Env::of(info.Env());
  return Napi::Value(info.Env(), list_to_js(env, run_engine(env, std::move(run))));
}

}  // namespace

void export_backward(Napi::Object exports) {
  define<backward>(exports, "backward");
  define<set_backward_elsewhere>(exports, "set_backward_elsewhere");
  define<gradients>(exports, "gradients");
}

}  // namespace sconce
