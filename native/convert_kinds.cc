// Which converter an argument of a schema needs. A new argument type is one `case` here and one in
// convert_arguments.cc.

#include <ATen/core/jit_type.h>

#include "convert.h"

namespace sconce {

namespace {

Kind list_kind(const c10::TypePtr& element) {
  switch (element->kind()) {
    case c10::TypeKind::TensorType: return Kind::TensorList;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::IntList;
    case c10::TypeKind::FloatType: return Kind::FloatList;
    case c10::TypeKind::BoolType: return Kind::BoolList;
    case c10::TypeKind::NumberType: return Kind::ScalarList;
    case c10::TypeKind::StringType: return Kind::StringList;
    case c10::TypeKind::OptionalType:
      return element->castRaw<c10::OptionalType>()->getElementType()->kind() ==
                     c10::TypeKind::TensorType
                 ? Kind::OptionalTensorList
                 : Kind::Unsupported;
    default: return Kind::Unsupported;
  }
}

Kind value_kind(const c10::TypePtr& type) {
  switch (type->kind()) {
    case c10::TypeKind::TensorType: return Kind::Tensor;
    case c10::TypeKind::NumberType: return Kind::Scalar;
    case c10::TypeKind::IntType:
    case c10::TypeKind::SymIntType: return Kind::Int;
    case c10::TypeKind::FloatType: return Kind::Float;
    case c10::TypeKind::BoolType:
    case c10::TypeKind::SymBoolType: return Kind::Bool;
    case c10::TypeKind::StringType: return Kind::String;
    case c10::TypeKind::DeviceObjType: return Kind::Device;
    case c10::TypeKind::GeneratorType: return Kind::Generator;
    case c10::TypeKind::ListType:
      return list_kind(type->castRaw<c10::ListType>()->getElementType());
    default: return Kind::Unsupported;
  }
}

}  // namespace

ArgumentKind argument_kind(const c10::Argument& argument) {
  const c10::TypePtr& type = argument.real_type();
  if (const auto* optional = type->castRaw<c10::OptionalType>()) {
    // ScalarType, Layout and MemoryFormat are integers under their own names.
    const c10::TypePtr& element = argument.type()->castRaw<c10::OptionalType>()->getElementType();
    const Kind kind = value_kind(optional->getElementType());
    return {kind == Kind::Unsupported ? value_kind(element) : kind, true};
  }
  const Kind kind = value_kind(type);
  return {kind == Kind::Unsupported ? value_kind(argument.type()) : kind, false};
}

}  // namespace sconce
